package org.gouji.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.ide.navigation.Highlighting;
import org.gouji.ide.navigation.Sums;
import org.gouji.ide.reading.Hint;
import org.gouji.ide.reading.HintOptions;
import org.gouji.ide.reading.Hints;
import org.gouji.ide.reading.Hover;
import org.gouji.ide.reading.Lenses;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.messages.HoverPage;
import org.gouji.report.row.Figure;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.gouji.text.Language;
import org.gouji.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a figure doesn't depend on how its table is laid out. */
class SameInEveryLayoutTest {

    private static final SampleReport REPORT = SampleReport.consistent(BuiltInEditions.get("2021"), 11)
            .with("requests", new CellId("3.7", "enterprise"), "98765")
            .with("litigation", new CellId("figures", "review.total"), "4321");
    private static final Map<String, String> EXPECTED = answers(Layout.MARKDOWN.write(REPORT));

    /** Everything that the features say of each figure, other figures named by their cells. */
    private static Map<String, String> answers(String text) {
        Analysis analysis = Analysis.of(text);
        Map<TextRange, String> cells = new HashMap<>();
        analysis.report().tables().forEach(table -> table.figures()
                .forEach(figure -> cells.put(figure.range(), table.table().id() + figure.cell())));
        Map<String, String> answers = new TreeMap<>();
        analysis.report().tables().forEach(table -> table.figures()
                .map(Figure::range)
                .forEach(range -> answers.put(cells.getOrDefault(range, ""), of(analysis, range, cells))));
        Findings findings = Findings.of(analysis);
        List<String> hints = Hints.in(findings, new TextRange(0, text.length()), HintOptions.DEFAULT).stream()
                .map(Hint::label)
                .toList();
        List<String> lenses =
                Lenses.of(findings).stream().map(lens -> lens.title().zh()).toList();
        answers.put("whole", hints + "\n" + lenses.subList(1, lenses.size()));
        return answers;
    }

    private static String of(Analysis analysis, TextRange range, Map<TextRange, String> cells) {
        List<String> said = new ArrayList<>();
        Hover.at(analysis, range.start()).ifPresent(hover -> said.add(HoverPage.plain(hover, Language.ZH)));
        Sums.addends(analysis, range.start()).forEach(link -> said.add("+ " + cells.get(link.target())));
        Sums.totals(analysis, range.start()).forEach(link -> said.add("= " + cells.get(link.target())));
        Highlighting.at(analysis, range.start())
                .forEach(found -> said.add(found.kind() + " " + cells.get(found.range())));
        return String.join("\n", said);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MARKDOWN", "SQUASHED"})
    void asInTheCanonicalOne(Layout layout) {
        Map<String, String> answers = answers(layout.write(REPORT));
        assertThat(answers).containsExactlyEntriesOf(EXPECTED);
        assertThat(answers).hasSizeGreaterThan(200);
        assertThat(answers.get("whole")).contains("Σ");
    }
}
