package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.gouji.report.heading.FrontMatter;
import org.gouji.report.heading.Heading;
import org.gouji.report.label.Folding;
import org.gouji.report.label.FormIndex;
import org.gouji.report.label.KnownForms;
import org.gouji.report.label.Spelling;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.syntax.SyntaxTree;

/**
 * Tells which form a text follows: the one that its front matter names, else the one of which it has a title, else
 * headings of chapters, else rows of tables; else one of which its front matter names an edition. A text that shows none
 * of these follows no form.
 */
final class FormFinder {

    /** So many characters of a label or a heading hardly stand in a report of another kind by chance. */
    private static final int SPECIFIC_LABEL = 6;

    private static final int SPECIFIC_HEADING = 8;
    private static final int HEAD = 2_000;

    private final String text;
    private final FrontMatter matter;
    private final List<FormReading> readings;

    private FormFinder(String text, FrontMatter matter, List<FormReading> readings) {
        this.text = text;
        this.matter = matter;
        this.readings = readings;
    }

    /** The text as its form reads it, empty where it follows none. */
    static Optional<FormReading> find(SyntaxTree tree, FrontMatter matter, KnownForms forms, ReportMemory memory) {
        List<FormReading> readings = new ArrayList<>();
        for (FormIndex form : forms.indexes()) {
            readings.add(FormReading.of(tree, matter, form, memory));
        }
        return new FormFinder(tree.text(), matter, readings).find();
    }

    private Optional<FormReading> find() {
        return readings.stream()
                .filter(reading -> matter.names(reading.form().form()))
                .findFirst()
                .or(() -> best(FormFinder::titleLength))
                .or(() -> best(this::headings))
                .or(() -> best(FormFinder::rows))
                .or(() -> readings.stream()
                        .filter(reading -> matter.edition(reading.form().form()).isPresent())
                        .findFirst());
    }

    /** The first of the readings for which most speaks, empty where nothing speaks for any. */
    private Optional<FormReading> best(ToIntFunction<FormReading> evidence) {
        FormReading best = null;
        int most = 0;
        for (FormReading reading : readings) {
            int weight = evidence.applyAsInt(reading);
            if (weight > most) {
                most = weight;
                best = reading;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int titleLength(FormReading reading) {
        return reading.title().range().map(range -> range.length()).orElse(0);
    }

    /**
     * How many chapters were found, those in the form's own words counted twice; 0 where a single heading may stand in a
     * report of any kind.
     */
    private int headings(FormReading reading) {
        List<Heading> found = reading.headings();
        boolean certain = found.size() > 1
                || found.stream()
                        .anyMatch(heading -> heading.spelling() != Spelling.VARIANT
                                && (isSpecific(heading) || isSubjectNamed(reading.form())));
        int exact = (int) found.stream()
                .filter(heading -> heading.spelling() == Spelling.STANDARD)
                .count();
        return certain ? found.size() + exact : 0;
    }

    private static boolean isSpecific(Heading heading) {
        return Folding.fold(heading.chapter().heading().zh()).length() >= SPECIFIC_HEADING;
    }

    /** Whether the words that titles of the form start with stand at the head of the text. */
    private boolean isSubjectNamed(FormIndex form) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return form.title().subjects().stream().anyMatch(head::contains);
    }

    /** How many rows of tables were found; 0 where their labels are few and may stand in a table of any kind. */
    private static int rows(FormReading reading) {
        int rows = 0;
        for (BoundTable table : reading.tables()) {
            rows += isSpecific(table) ? Math.max(1, table.rows().size()) : 0;
        }
        return rows;
    }

    private static boolean isSpecific(BoundTable table) {
        int found = table.rows().size();
        long specific = table.rows().stream()
                .filter(row -> Folding.fold(row.row().label().zh()).length() >= SPECIFIC_LABEL)
                .count();
        return !table.table().isLabelled()
                || specific > 1
                || found * 2 > table.table().figureRows().size()
                || (found > 1
                        && table.header().isPresent()
                        && table.rows().stream().anyMatch(row -> row.binding() == BoundRow.Binding.BOUND));
    }
}
