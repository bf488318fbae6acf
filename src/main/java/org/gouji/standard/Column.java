package org.gouji.standard;

import java.util.List;
import org.gouji.text.Localized;

/**
 * A column of figures.
 *
 * @param id such as {@code natural-person} or {@code review.upheld}
 * @param label the label in both languages; the Chinese words are the official ones
 * @param groups the header cells above it, outermost first, by their ids; empty for most
 * @param aliases other labels that mean this column
 * @param initials the pinyin initials of the label
 * @param kind the kind of values in its cells, unless the row states another
 * @param total whether it holds the sum of other columns
 * @param explanation what is to be filled in
 */
public record Column(
        String id,
        Localized label,
        List<ColumnGroup> groups,
        List<String> aliases,
        String initials,
        ValueKind kind,
        boolean total,
        Localized explanation) {

    /** A header cell that spans several columns: 法人或其他组织. */
    public record ColumnGroup(String id, Localized label) {}
}
