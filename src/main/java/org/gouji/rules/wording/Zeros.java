package org.gouji.rules.wording;

import java.util.List;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.report.Report;
import org.gouji.report.edit.FigureEdits;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;

/** Fixes that fill blank figures with zeros and keep the layout around them. */
public final class Zeros {

    private Zeros() {}

    /**
     * The fix that writes a zero into each of these blanks of a row; none where they don't have cells of their own, or
     * where they are to hold words.
     */
    public static List<Fix> fill(Report report, BoundRow row, List<Figure> blanks) {
        Message title = blanks.size() == 1
                ? Message.of("填 0", "Write 0")
                : Message.of("{0} 处空白都填 0", "Write 0 in all {0} blanks", blanks.size());
        List<FigureEdits.Change> zeros =
                blanks.stream().map(blank -> new FigureEdits.Change(blank, "0")).toList();
        boolean numbers = blanks.stream().allMatch(blank -> blank.measure().isNumeric());
        return numbers && FigureEdits.areApart(report, row, blanks)
                ? List.of(new Fix(title, false, FigureEdits.of(report, zeros)))
                : List.of();
    }
}
