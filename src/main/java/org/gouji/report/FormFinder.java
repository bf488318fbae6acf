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
 * Finds the form that a text follows. The evidence, strongest first: the form that the front matter names, a title,
 * headings of chapters, rows of tables, an edition that the front matter names. A text without any of these follows no
 * form.
 */
final class FormFinder {

    /**
     * The length, in folded characters, from which on a row label hardly stands by chance in a report of another kind;
     * {@link #SPECIFIC_HEADING} is the same for headings.
     */
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

    /** The reading of the text under the form that it follows; empty if it follows none of the forms. */
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

    /** The reading with the most evidence, the first of equal ones; empty if no reading has any. */
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
     * The number of chapters found, those in the form's own words counted twice; 0 if there is only one heading and it
     * may stand in a report of any kind.
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

    /**
     * Whether the first {@link #HEAD} UTF-16 units of the text contain words that titles of the form start with, such
     * as 政府信息公开.
     */
    private boolean isSubjectNamed(FormIndex form) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return form.title().subjects().stream().anyMatch(head::contains);
    }

    /** The number of table rows found; a table with few rows whose labels may stand in any table counts 0. */
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
