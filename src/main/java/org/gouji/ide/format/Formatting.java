package org.gouji.ide.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.report.Report;
import org.gouji.report.edit.TableConversion;
import org.gouji.report.table.BoundTable;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/**
 * Brings the tables of a report into the canonical layout: pasted ones are rewritten in Markdown, the columns of
 * Markdown tables are aligned. Prose is left alone, nothing is lost, and formatting a second time changes nothing.
 */
public final class Formatting {

    private Formatting() {}

    /** The edits for every table, in the order of the text; none where all are in the canonical layout. */
    public static List<TextEdit> document(Report report) {
        return range(report, new TextRange(0, report.tree().text().length()));
    }

    /** The edits for every table that a range touches. */
    public static List<TextEdit> range(Report report, TextRange range) {
        List<TextEdit> edits = new ArrayList<>(TableAlignment.edits(report.tree(), range));
        List<BoundTable> tables = report.form().isEmpty() ? List.of() : report.tables();
        for (BoundTable table : tables) {
            if (table.range().filter(place -> touch(place, range)).isPresent()) {
                TableConversion.of(report, table).ifPresent(edits::add);
            }
        }
        edits.sort(Comparator.comparing(TextEdit::range));
        return edits;
    }

    private static boolean touch(TextRange place, TextRange range) {
        return place.start() <= range.end() && range.start() <= place.end();
    }
}
