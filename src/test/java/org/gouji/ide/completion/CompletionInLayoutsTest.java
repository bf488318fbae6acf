package org.gouji.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.table.BoundRow;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Row;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A label that stands only in part is completed where it stands, in every layout. */
class CompletionInLayoutsTest {

    private static final SampleReport SAMPLE = SampleReport.consistent(BuiltInEditions.newest(), 4);

    private static BoundRow row(String text, Row row) {
        return Analysis.of(text)
                .report()
                .table("requests")
                .orElseThrow()
                .row(row.id())
                .orElseThrow();
    }

    private static void check(String text, TextRange label, String typed, String rest, Row row) {
        String cut = text.substring(0, label.start()) + typed + rest + text.substring(label.end());
        int cursor = label.start() + typed.length();
        List<CompletionItem> items = Completion.at(Analysis.of(cut), cursor, 2024);
        assertThat(items)
                .as("%s‸%s for %s", typed, rest, row.title())
                .extracting(CompletionItem::label)
                .contains(row.title());
        CompletionItem item = items.stream()
                .filter(found -> found.label().equals(row.title()))
                .findFirst()
                .orElseThrow();
        String whole = TextEdit.apply(
                cut, List.of(new TextEdit(item.replace(), item.text().plain())));
        assertThat(row(whole, row).figures()).hasSameSizeAs(row(text, row).figures());
        assertThat(whole.substring(0, label.start())).isEqualTo(text.substring(0, label.start()));
        assertThat(whole.substring(label.start())).contains(row.title());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQUASHED")
    void aRowWithFiguresGetsItsLabel(Layout layout) {
        String text = layout.write(SAMPLE);
        for (Row row : SAMPLE.standard().table("requests").orElseThrow().figureRows()) {
            TextRange label = row(text, row).label();
            String words = label.of(text);
            if (words.indexOf('\n') < 0 && !words.contains(" ")) {
                String typed = words.substring(0, Math.min(4, words.length() - 1));
                check(text, label, typed, "", row);
                check(text, label, typed, words.substring(typed.length() + 1), row);
                check(text, label, row.initials(), "", row);
            }
        }
    }
}
