package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rules.RuleCheck.check;
import static org.gouji.rules.RuleCheck.checkFix;
import static org.gouji.rules.RuleCheck.only;
import static org.gouji.rules.RuleCheck.zh;

import org.junit.jupiter.api.Test;

class UnknownColumnTest {

    private static String snippet(String label) {
        return "第二十条第（一）项\n| 信息内容 | 本年制发件数 | 本年废止件数 | " + label + " |\n| 规章 | 0 | 0 | 0 |\n";
    }

    @Test
    void aLabelMuchLikeAColumnIsMended() {
        String text = snippet("现存有效件数");
        assertThat(zh(only("unknown-column", text))).isEqualTo("表二没有“现存有效件数”一列，应为“现行有效件数”");
        checkFix("unknown-column", text, snippet("现行有效件数"));
    }

    @Test
    void aLabelUnlikeAnyColumnIsNamed() {
        assertThat(zh(only("unknown-column", snippet("备注")))).isEqualTo("表二没有“备注”一列，请核对列名");
        assertThat(only("unknown-column", snippet("备注")).fixes()).isEmpty();
    }

    @Test
    void piecesOfLabelsAndOldLabelsAreNone() {
        check(snippet("有效件数"));
        check(snippet("对外公开总数量"));
    }
}
