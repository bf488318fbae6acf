package org.gouji.report;

import java.util.List;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** A row of atoms that were put together one by one. */
record FoundRow(
        @Nullable RowLabel label,
        TextRange labelRange,
        int labelCell,
        List<Atom> slots,
        int filled,
        int line,
        boolean inRow)
        implements RawRow {

    FoundRow(@Nullable RowLabel label, TextRange labelRange, int labelCell, List<Atom> slots, int line, boolean inRow) {
        this(label, labelRange, labelCell, slots, filled(slots), line, inRow);
    }

    private static int filled(List<Atom> slots) {
        int filled = 0;
        for (Atom slot : slots) {
            filled += slot.isBlank() ? 0 : 1;
        }
        return filled;
    }

    @Override
    public TextRange range() {
        return slots.isEmpty()
                ? labelRange
                : labelRange.union(slots.get(slots.size() - 1).range());
    }

    @Override
    public int lastCell() {
        return slots.isEmpty() ? labelCell : slots.get(slots.size() - 1).cell();
    }

    @Override
    public int width() {
        return slots.size();
    }
}
