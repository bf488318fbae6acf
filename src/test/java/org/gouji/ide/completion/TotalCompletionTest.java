package org.gouji.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.row.Figure;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.text.Language;
import org.gouji.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sum is offered in a total that isn't filled in yet. */
class TotalCompletionTest {

    private static final String HEAD = """
            ## 三、收到和处理政府信息公开申请情况

            | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
            |---|---|---|---|---|---|---|---|
            """;
    private static final CellId TOTAL = new CellId("3.7", "enterprise");

    private static List<CompletionItem> complete(String text, int cursor) {
        List<CompletionItem> items = Completion.at(Analysis.of(text), cursor, 2024);
        for (CompletionItem item : items) {
            assertThat(item.filterText()).startsWith(item.insert().of(text));
            assertThat(item.insert().end()).isEqualTo(cursor);
            assertThat(item.replace().touches(cursor)).isTrue();
            assertThat(item.replace().of(text)).doesNotContain("\n", "\t", "|");
            assertThat(CompletionDocumentation.of(BuiltInForms.catalogue(), item.key()))
                    .isPresent();
        }
        return items;
    }

    private static String completed(String marked) {
        int cursor = marked.indexOf("$0");
        String text = marked.replace("$0", "");
        return complete(text, cursor).stream()
                .findFirst()
                .map(item -> TextEdit.apply(
                        text, List.of(new TextEdit(item.replace(), item.text().plain()))))
                .orElse("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$0", " $0", "$0 ", "$0  ", "  $0  ", "1$0", " 1$0 ", " $01", " 1$02 ", "-$0", " $0- "})
    void aSumTakesThePlaceOfWhatIsThere(String cell) {
        String row = HEAD + "| 二、上年结转政府信息公开申请数量 | 100 | 0 | 25 | 0 | 0 | 0 |";
        assertThat(completed(row + cell + "|\n").replace(" ", "")).isEqualTo((row + " 125 |\n").replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"125$0", "2$0", "一$0", "0$0"})
    void whatMeansSomethingElseIsLeftAlone(String cell) {
        assertThat(completed(HEAD + "| 二、上年结转政府信息公开申请数量 | 100 | 0 | 25 | 0 | 0 | 0 | " + cell + " |\n"))
                .isEqualTo("nothing");
    }

    @ParameterizedTest
    @CsvSource({"' ', 25", "100, ' '"})
    void aSumThatLacksAPartIsNotOffered(String one, String other) {
        assertThat(completed(HEAD + "| 二、上年结转政府信息公开申请数量 | " + one + " | 0 | " + other + " | 0 | 0 | 0 | $0 |\n"))
                .isEqualTo("nothing");
    }

    @Test
    void theItemTellsTheSum() {
        String text = HEAD + "| 二、上年结转政府信息公开申请数量 | 100 | 0 | 25 | 0 | 0 | 0 |  |\n";
        CompletionItem item = complete(text, text.lastIndexOf('|') - 1).get(0);
        assertThat(item.label()).isEqualTo("125");
        assertThat(item.kind()).isEqualTo(CompletionItem.Kind.VALUE);
        assertThat(item.detail().in(Language.ZH)).isEqualTo("各列之和：100 + 25 = 125");
        assertThat(item.detail().in(Language.EN)).isEqualTo("sum of the columns: 100 + 25 = 125");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQUASHED")
    void aDashGivesWayInEveryLayout(Layout layout) {
        checkIn(layout, "-");
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "TABS", "RAGGED_TABS"})
    void aBlankIsFilledWhereOneCanStand(Layout layout) {
        checkIn(layout, "");
    }

    private static void checkIn(Layout layout, String blank) {
        SampleReport sample = SampleReport.consistent(BuiltInEditions.newest(), 5);
        String right = layout.write(sample);
        String text = layout.write(sample.with("requests", TOTAL, blank));
        Figure figure = Analysis.of(text)
                .report()
                .table("requests")
                .orElseThrow()
                .figure(TOTAL)
                .orElseThrow();
        int cursor = figure.range().start() + Math.min(1, figure.range().length());
        CompletionItem item = complete(text, cursor).get(0);
        assertThat(item.label()).isEqualTo(sample.value("requests", TOTAL.row(), TOTAL.column()));
        TextEdit edit = new TextEdit(item.replace(), item.text().plain());
        String sum = TextEdit.apply(text, List.of(edit));
        assertThat(Analysis.of(sum)
                        .report()
                        .table("requests")
                        .orElseThrow()
                        .figures()
                        .map(Figure::spelling)
                        .toList())
                .isEqualTo(Analysis.of(right)
                        .report()
                        .table("requests")
                        .orElseThrow()
                        .figures()
                        .map(Figure::spelling)
                        .toList());
    }
}
