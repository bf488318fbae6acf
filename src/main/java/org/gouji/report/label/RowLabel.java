package org.gouji.report.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The label of a row as found in a text, without its place there.
 *
 * @param rows the ids of the rows that it may mean, one for nearly all
 * @param spelling how it is written
 * @param numeral the numeral before it, its end counted from the label's start; null where there is none
 * @param isCut whether the figures of the row stand in the middle of the label
 */
public record RowLabel(
        List<String> rows, Spelling spelling, @Nullable Numeral numeral, boolean isCut) {

    public RowLabel(List<String> rows, Spelling spelling, @Nullable Numeral numeral) {
        this(rows, spelling, numeral, false);
    }

    /** This label, marked as cut in two: its figures stand between its beginning and its rest. */
    public RowLabel withRest() {
        return new RowLabel(rows, Spelling.STANDARD, numeral, true);
    }
}
