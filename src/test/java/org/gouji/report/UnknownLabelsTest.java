package org.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.report.label.KnownForms;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.standard.file.FormText;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows and columns that a form doesn't have, and columns in another order than the form's. */
class UnknownLabelsTest {

    private static final KnownForms FORMS = forms("""
            {"name": "热线报表", "tables": [{"columns": ["电话", "网上", "来访"], "rows": ["受理", "办结", "合计"], "total": "合计"}]}""");

    private static final KnownForms GROUPED = forms("""
            {"name": "热线报表", "tables": [{"rows": ["一科"], "columns": [
              {"label": "受理", "children": ["电话", "网上"]}, {"label": "办结", "children": ["电话", "网上"]}]}]}""");

    private static KnownForms forms(String json) {
        FormText read = FormText.read(json);
        return KnownForms.of(BuiltInForms.catalogue().with(List.of(read.form().orElseThrow())));
    }

    private static BoundTable table(KnownForms forms, String lines) {
        String text = "# 示例办2025年热线报表\n\n" + lines.replace("/", "\n") + "\n";
        return Report.read(SyntaxTree.parse(text), forms, new ReportMemory())
                .tables()
                .get(0);
    }

    private static String words(List<TextRange> places, String lines) {
        String text = "# 示例办2025年热线报表\n\n" + lines.replace("/", "\n") + "\n";
        return places.stream().map(place -> place.of(text)).collect(Collectors.joining(","));
    }

    private static String figures(BoundTable table) {
        return table.figures()
                .map(figure -> figure.cell().column() + "=" + figure.spelling())
                .collect(Collectors.joining(","));
    }

    /** Rows among those of the table, and right above or below them; none of notes, of other tables, or above the header. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "|受理|1|1|1|/|来信|2|2|2|/|办结|1|1|1|; 来信",
                "|来信|2|2|2|/|受理|1|1|1|/|办结|1|1|1|; 来信",
                "|受理|1|1|1|/|办结|1|1|1|/|来信|2|2|2|/|来电|3|3|3|; 来信,来电",
                "|受理|1|1|1|/|办结|1|1|1|/|来信|2|2||; -",
                "|受理|1|1|1|/|办结|1|1|1|/|备注|2|2|2|; -",
                "|栏次|1|2|3|/|受理|1|1|1|/|办结|1|1|1|; -",
                "|受理|1|1|1|/|办结|1|1|1|//|来信|2|2|2|; -",
                "|受理|1|1|1|/|办结|1|1|1|/|1|2|2|2|; -",
            })
    void unknownRows(String rows, String unknown) {
        String lines = "||电话|网上|来访|/|---|---|---|---|/" + rows;
        BoundTable table = table(FORMS, lines);
        assertThat(words(table.unknown(), lines)).isEqualTo(unknown == null ? "" : unknown);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2024, 2025",
        "一季度, 二季度, 三季度",
    })
    void rowsAboveTheFirstAreNoneWithoutHeader(String first, String second, String third) {
        String lines = "项目\t" + first + "\t" + second + "\t" + third + "/受理\t1\t1\t1/办结\t2\t2\t2";
        assertThat(table(FORMS, lines).unknown()).isEmpty();
    }

    /** A label that no column has is told where the rest is known; figures follow the labels that are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "||电话|网上|来访|; -; 电话=1,网上=2,来访=3",
                "||网上|来访|电话|; -; 电话=3,网上=1,来访=2",
                "||电话|网上|微信|; 微信; 电话=1,网上=2,来访=3",
                "||网上|电话|微信|; 微信; 电话=2,网上=1,来访=3",
                "||微信|网上|电话|; 微信; 电话=3,网上=2,来访=1",
                "|渠道|网上|微信|电话|; 微信; 电话=3,网上=1,来访=2",
                "||微信|短信|电话|; -; 电话=1,网上=2,来访=3",
                "||电话|电话|微信|; -; 电话=1,网上=2,来访=3",
                "||网上|来|电话|; -; 电话=1,网上=2,来访=3",
                "||网上||电话|; -; 电话=1,网上=2,来访=3",
                "||网上|2024|电话|; -; 电话=1,网上=2,来访=3",
            })
    void unknownColumns(String header, String unknown, String figures) {
        String lines = header + "/|---|---|---|---|/|受理|1|2|3|";
        BoundTable table = table(FORMS, lines);
        assertThat(words(table.unknownColumns(), lines)).isEqualTo(unknown == null ? "" : unknown);
        assertThat(figures(table)).isEqualTo(figures);
    }

    /** Columns of the same name are told apart by the groups above them, where these span just their columns. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "||受理||办结||/||电话|网上|电话|网上|; 受理/电话=1,受理/网上=2,办结/电话=3,办结/网上=4",
                "||办结||受理||/||电话|网上|电话|网上|; 受理/电话=3,受理/网上=4,办结/电话=1,办结/网上=2",
                "||办结||受理||/||网上|电话|电话|网上|; 受理/电话=3,受理/网上=4,办结/电话=2,办结/网上=1",
                "||办结|办结|受理|受理|/||电话|网上|电话|网上|; 受理/电话=3,受理/网上=4,办结/电话=1,办结/网上=2",
                "||办结|受理|||/||电话|网上|电话|网上|; 受理/电话=1,受理/网上=2,办结/电话=3,办结/网上=4",
                "||电话|网上|电话|网上|; 受理/电话=1,受理/网上=2,办结/电话=3,办结/网上=4",
            })
    void groupsAboveColumns(String header, String figures) {
        assertThat(figures(table(GROUPED, header + "/|---|---|---|---|---|/|一科|1|2|3|4|")))
                .isEqualTo(figures);
    }
}
