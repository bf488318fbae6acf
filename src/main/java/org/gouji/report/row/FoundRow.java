package org.gouji.report.row;

import java.util.List;
import org.gouji.report.label.RowLabel;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** A row that was put together from atoms, which may stand on several lines. */
public record FoundRow(
        @Nullable RowLabel label,
        TextRange labelRange,
        int labelCell,
        List<Atom> slots,
        int filled,
        int firstLine,
        boolean inRow)
        implements RawRow {

    public FoundRow(
            @Nullable RowLabel label,
            TextRange labelRange,
            int labelCell,
            List<Atom> slots,
            int firstLine,
            boolean inRow) {
        this(label, labelRange, labelCell, slots, filled(slots), firstLine, inRow);
    }

    @Override
    public @Nullable RowLabel group() {
        return null;
    }

    private static int filled(List<Atom> slots) {
        int filled = 0;
        for (Atom slot : slots) {
            filled += slot.isBlank() ? 0 : 1;
        }
        return filled;
    }

    @Override
    public int end() {
        return slots.isEmpty() ? labelRange.end() : slots.get(slots.size() - 1).end();
    }

    @Override
    public int lastCell() {
        return slots.isEmpty() ? labelCell : slots.get(slots.size() - 1).cell();
    }

    @Override
    public int line() {
        return slots.isEmpty() ? firstLine : slots.get(0).line();
    }

    @Override
    public int lastLine() {
        return slots.isEmpty() ? firstLine : slots.get(slots.size() - 1).line();
    }

    @Override
    public int width() {
        return slots.size();
    }
}
