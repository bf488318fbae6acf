package org.gouji.ide.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.report.Report;
import org.gouji.report.ReportMemory;
import org.gouji.report.label.KnownForms;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;

/** What happens to a table right after a character is typed at {@code $0}; the cursor stays behind it. */
class TypingAidTest {

    private static final String TABLE = """
            ## 三、收到和处理政府信息公开申请情况

            | 项目                             | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |----------------------------------|--------|----------|----------|--------------|--------------|------|------|
            | 一、本年新收政府信息公开申请数量 | 3      | 0        | 0        | 0            | 0            | 0    | 3    |
            """;
    private static final String SECOND =
            "| 二、上年结转政府信息公开申请数量 |        |          |          |              |              |      |      |";

    private static Report report(String marked) {
        return Report.read(SyntaxTree.parse(marked.replace("$0", "")), KnownForms.builtIn(), new ReportMemory());
    }

    private static String afterNewline(String marked) {
        return shown(marked, TypingAid.newline(report(marked), marked.indexOf("$0")), false);
    }

    private static String afterPipe(String marked) {
        return shown(marked, TypingAid.pipe(report(marked), marked.indexOf("$0")), true);
    }

    /** The text after the edits with the cursor where it is then. */
    private static String shown(String marked, List<TextEdit> edits, boolean before) {
        int cursor = marked.indexOf("$0");
        int moved = cursor;
        for (TextEdit edit : edits) {
            assertThat(before ? edit.range().end() < cursor : edit.range().start() >= cursor)
                    .isTrue();
            moved += before ? edit.newText().length() - edit.range().length() : 0;
        }
        return new StringBuilder(TextEdit.apply(marked.replace("$0", ""), edits))
                .insert(moved, "$0")
                .toString();
    }

    @Test
    void theNextRowIsSketchedInLine() {
        assertThat(afterNewline(TABLE + "$0")).isEqualTo(TABLE + "$0" + SECOND);
        assertThat(afterNewline(TABLE + "$0\n正文\n")).isEqualTo(TABLE + "$0" + SECOND + "\n正文\n");
    }

    @Test
    void aGroupIsSketchedAndGoneOnFrom() {
        String two = TABLE + SECOND + "\n";
        assertThat(afterNewline(two + "$0")).startsWith(two + "$0| 三、本年度办理结果 ");
        String three = two + "| 三、本年度办理结果 | | | | | | | |\n";
        assertThat(afterNewline(three + "$0")).startsWith(three + "$0| （一）予以公开 ");
    }

    @Test
    void nothingIsPutWhereItIsNotMissingOrNotMeant() {
        String first = TABLE.substring(0, TABLE.lastIndexOf("| 一、"));
        String both = TABLE + SECOND;
        for (String unclear : List.of(
                TABLE + "$0\n" + SECOND + "\n",
                both.replace("| 二、", "$0| 二、"),
                TABLE + " $0",
                TABLE + "\n$0",
                first + "$0",
                TABLE + "前文\n$0",
                TABLE.replace("3    |\n", "3\n") + "$0",
                TABLE.replace("3    |\n", "3    | 4 |\n") + "$0")) {
            assertThat(afterNewline(unclear)).isEqualTo(unclear);
        }
    }

    @Test
    void cellsBeforeATypedPipeAreSetUnderTheirColumns() {
        assertThat(afterPipe(TABLE + "|二、上年结转政府信息公开申请数量|$0")).isEqualTo(TABLE + "| 二、上年结转政府信息公开申请数量 |$0");
        assertThat(afterPipe(TABLE + "| 二、上年结转政府信息公开申请数量 | 0|12|$0 3"))
                .isEqualTo(TABLE + "| 二、上年结转政府信息公开申请数量 | 0      | 12       |$0 3");
    }

    @Test
    void aPipeElsewhereIsLeftAlone() {
        for (String unclear : List.of(
                "|a|$0",
                "| a | b |\n|---|$0",
                "| a | b |\n|----|----|\n| c \\|$0",
                "| a | b |\n|----|----|\n|$0",
                "| a | b |\n|----|----|\n<!-- | c |$0 -->",
                "a | b |\n|----|----|\nc |$0",
                "一 |\n二 |$0")) {
            assertThat(afterPipe(unclear)).isEqualTo(unclear);
        }
    }

    /** Whatever a clerk types where, the cursor's line keeps what stands at the cursor and behind. */
    @Test
    void nothingBehindTheCursorMoves() throws IOException {
        String text = Files.readString(Path.of("grammar", "examples", "errors.gouji"));
        Report report = Report.read(SyntaxTree.parse(text), KnownForms.builtIn(), new ReportMemory());
        for (int cursor = 0; cursor <= text.length(); cursor += 3) {
            int at = cursor;
            assertThat(TypingAid.pipe(report, at)).allMatch(edit -> edit.range().end() < at);
            String broken = text.substring(0, at) + "\n" + text.substring(at);
            assertThat(TypingAid.newline(
                            Report.read(SyntaxTree.parse(broken), KnownForms.builtIn(), new ReportMemory()), at + 1))
                    .allMatch(edit -> edit.range().equals(TextRange.at(at + 1)))
                    .allMatch(edit ->
                            edit.newText().startsWith("|") && edit.newText().indexOf('\n') < 0);
        }
    }
}
