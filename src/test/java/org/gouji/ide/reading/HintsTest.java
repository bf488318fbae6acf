package org.gouji.ide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.gouji.standard.Standard;
import org.gouji.text.Language;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;

/** Hints and lenses; a hint is shown as {@code ‹label›} in its line. */
class HintsTest {

    private static final Standard STANDARD = BuiltInEditions.get("2021");
    private static final SampleReport SOUND = SampleReport.consistent(STANDARD, 7);
    private static final CellId TOTAL = new CellId("figures", "review.total");

    private static Findings findings(String text) {
        return Findings.of(Analysis.of(text));
    }

    private static List<Hint> hints(String text) {
        return Hints.in(findings(text), new TextRange(0, text.length()), HintOptions.DEFAULT);
    }

    private static List<String> labels(String text) {
        return hints(text).stream().map(Hint::label).toList();
    }

    private static String shown(String text) {
        List<TextEdit> edits = hints(text).stream()
                .map(hint -> new TextEdit(TextRange.at(hint.offset()), "‹" + hint.label() + "›"))
                .toList();
        return TextEdit.apply(text, edits);
    }

    private static String with(String value) {
        return Layout.MARKDOWN.write(SOUND.with("litigation", TOTAL, value));
    }

    @Test
    void aTickBesideTheTablesWhoseRelationsAllHold() {
        String text = Layout.MARKDOWN.write(SOUND);
        assertThat(labels(text)).containsExactly("✓", "✓");
        assertThat(shown(text).lines().filter(line -> line.endsWith("|‹✓›"))).hasSize(2);
        assertThat(hints(text).get(0).explanation().zh()).isEqualTo("39 项勾稽关系全部成立");
    }

    @Test
    void theSumBesideATotalThatIsWrong() {
        String sum = SOUND.value("litigation", TOTAL.row(), TOTAL.column());
        String text = with("987");
        assertThat(labels(text)).containsExactly("✓", "Σ " + sum);
        assertThat(shown(text)).contains("987‹Σ " + sum + "›");
        assertThat(hints(text).get(1).accept()).isEmpty();
        assertThat(hints(text).get(1).explanation().zh()).startsWith("各项之和：").endsWith(sum);
    }

    @Test
    void theSumInATotalThatIsEmptyCanBeTaken() {
        String sum = SOUND.value("litigation", TOTAL.row(), TOTAL.column());
        String text = with("");
        assertThat(labels(text)).containsExactly("✓", "Σ " + sum);
        String taken = TextEdit.apply(text, hints(text).get(1).accept());
        assertThat(labels(taken)).containsExactly("✓", "✓");
        String dash = with("-");
        assertThat(labels(TextEdit.apply(dash, hints(dash).get(1).accept()))).containsExactly("✓", "✓");
    }

    @Test
    void noSumWhereAPartIsWrongOrMissing() {
        CellId part = new CellId("3.1", "natural-person");
        assertThat(labels(Layout.MARKDOWN.write(SOUND.with("requests", part, "98765"))))
                .containsExactly("✓");
        SampleReport both =
                SOUND.with("litigation", TOTAL, "").with("litigation", new CellId("figures", "review.upheld"), "");
        assertThat(labels(Layout.MARKDOWN.write(both))).containsExactly("✓");
    }

    @Test
    void onlyWhatIsWantedAndInTheRange() {
        String text = with("987");
        TextRange all = new TextRange(0, text.length());
        assertThat(Hints.in(findings(text), all, new HintOptions(false, true))).hasSize(1);
        assertThat(Hints.in(findings(text), all, new HintOptions(true, false))).hasSize(1);
        assertThat(Hints.in(findings(text), all, new HintOptions(false, false))).isEmpty();
        TextRange figure = new TextRange(text.indexOf("987"), text.indexOf("987") + 3);
        assertThat(Hints.in(findings(text), figure, HintOptions.DEFAULT)).hasSize(1);
        assertThat(Hints.in(findings(text), TextRange.at(0), HintOptions.DEFAULT))
                .isEmpty();
    }

    private static List<String> lenses(String text, Language language) {
        return Lenses.of(findings(text)).stream()
                .map(lens -> lens.title().in(language)
                        + lens.problem().map(place -> " → " + place.of(text)).orElse(""))
                .toList();
    }

    @Test
    void lensesCountTheRelationsOfATable() {
        assertThat(lenses(Layout.MARKDOWN.write(SOUND), Language.ZH))
                .containsExactly("没有错误和警告", "勾稽：成立 39 / 可判断 39 / 共 39", "勾稽：成立 3 / 可判断 3 / 共 3");
        assertThat(lenses(with("987"), Language.ZH))
                .containsExactly("1 个错误，0 个警告 → 987", "勾稽：成立 39 / 可判断 39 / 共 39", "勾稽：成立 2 / 可判断 3 / 共 3 → 987");
        assertThat(lenses(with(""), Language.EN).get(2)).isEqualTo("Relations: 2 hold / 2 can be told / 3 in all");
        SampleReport old = SampleReport.consistent(BuiltInEditions.get("2019"), 3);
        assertThat(lenses(Layout.TABS.write(old), Language.ZH)).contains("勾稽：成立 37 / 可判断 37 / 共 37");
        assertThat(lenses("一、总体情况\n无。", Language.ZH)).isEmpty();
    }
}
