package org.gouji.rules.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.label.Folding;
import org.gouji.report.table.BoundRow;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.text.TextRange;

/** The ranges of a report that its form lays down. Tables elsewhere are the agency's own. */
public final class FormExtents {

    /** The length of labels, in UTF-16 units, up to which they occur in tables of any kind and show no form. */
    private static final int GENERAL = 2;

    private static final int ENOUGH = 2;

    private FormExtents() {}

    /** The ranges of the chapters with a table of the form, and of the rows of such tables wherever they stand. */
    public static List<TextRange> of(Report report) {
        List<TextRange> extents = new ArrayList<>();
        report.chapters().stream()
                .filter(chapter -> chapter.chapter().table().isPresent())
                .map(BoundChapter::range)
                .forEach(extents::add);
        report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(BoundRow::range)
                .forEach(extents::add);
        return extents;
    }

    /** Whether a range holds at least two labels of rows of the form; false for a report that follows no form. */
    public static boolean hasLabelsOfForm(Report report, TextRange range) {
        if (report.form().isEmpty()) {
            return false;
        }
        Set<String> labels = new HashSet<>();
        report.standard().tables().stream()
                .map(Table::figureRows)
                .flatMap(List::stream)
                .map(FormExtents::label)
                .filter(label -> label.length() > GENERAL)
                .forEach(labels::add);
        Set<String> found = new HashSet<>();
        int first = report.tree().index().lineOf(range.start());
        int last = report.tree().index().lineOf(range.end());
        for (int line = first; line <= last; line++) {
            for (var cell : report.tree().line(line).cells()) {
                String words = Folding.fold(
                        report.tree().range(line, cell).of(report.tree().text()));
                labels.stream().filter(label -> words.endsWith(label)).forEach(found::add);
            }
        }
        return found.size() >= ENOUGH;
    }

    private static String label(Row row) {
        return Folding.fold(row.label().zh());
    }
}
