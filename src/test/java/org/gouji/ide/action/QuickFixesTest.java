package org.gouji.ide.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;

/** Fixes at {@code $0}. */
class QuickFixesTest {

    private static final String REPORT = """
            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            | 一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | $total |
            """;

    private static List<String> repaired(String marked) {
        int cursor = marked.indexOf("$0");
        String text = marked.replace("$0", "");
        return QuickFixes.at(Findings.of(Analysis.of(text)), TextRange.at(cursor)).stream()
                .filter(found -> found.settles().stream()
                        .anyMatch(diagnostic -> diagnostic.code().equals("total-mismatch")))
                .map(found -> TextEdit.apply(text, found.edits()))
                .toList();
    }

    @Test
    void aFixIsOfferedOnTheFigureAndAtItsEnds() {
        String right = REPORT.replace("$total", "3");
        assertThat(repaired(REPORT.replace("$total", "1$02"))).contains(right);
        assertThat(repaired(REPORT.replace("$total", "$012"))).contains(right);
        assertThat(repaired(REPORT.replace("$total", "12$0"))).contains(right);
    }

    @Test
    void elsewhereThereIsNone() {
        assertThat(repaired(REPORT.replace("$total", "12").replace("一、本", "一、$0本")))
                .isEmpty();
    }
}
