package org.gouji.corpus;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.gouji.text.Position;

/** Figures by the numbers of their cells in the form, in arrays that take 27 bytes for each figure. Immutable. */
final class CompactFigures {

    private static final int PLACES = 4;

    private final short[] cells;
    private final long[] digits;
    private final byte[] scales;
    private final int[] places;
    private final Map<Short, List<BigDecimal>> instead;

    /**
     * Stores figures, whose numbers must {@linkplain #fits fit}, and by cell the values that possibly wrong ones should
     * have.
     */
    CompactFigures(SortedMap<Short, StatedFigure> figures, Map<Short, List<BigDecimal>> instead) {
        int count = figures.size();
        cells = new short[count];
        digits = new long[count];
        scales = new byte[count];
        places = new int[count * PLACES];
        this.instead = Map.copyOf(instead);
        int at = 0;
        for (Map.Entry<Short, StatedFigure> entry : figures.entrySet()) {
            StatedFigure figure = entry.getValue();
            cells[at] = entry.getKey();
            digits[at] = figure.value().unscaledValue().longValueExact();
            scales[at] = (byte) figure.value().scale();
            places[at * PLACES] = figure.start().line();
            places[at * PLACES + 1] = figure.start().character();
            places[at * PLACES + 2] = figure.end().line();
            places[at * PLACES + 3] = figure.end().character();
            at++;
        }
    }

    /** Whether a number can be stored: it has at most 18 digits and from 0 to 18 decimals. */
    static boolean fits(BigDecimal value) {
        return value.precision() <= 18 && value.scale() >= 0 && value.scale() <= 18;
    }

    Optional<StatedFigure> get(short cell) {
        int at = Arrays.binarySearch(cells, cell);
        if (at < 0) {
            return Optional.empty();
        }
        Position start = new Position(places[at * PLACES], places[at * PLACES + 1]);
        Position end = new Position(places[at * PLACES + 2], places[at * PLACES + 3]);
        BigDecimal value = BigDecimal.valueOf(digits[at], scales[at]);
        return Optional.of(new StatedFigure(value, start, end, instead.getOrDefault(cell, List.of())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompactFigures figures
                && Arrays.equals(cells, figures.cells)
                && Arrays.equals(digits, figures.digits)
                && Arrays.equals(scales, figures.scales)
                && Arrays.equals(places, figures.places)
                && instead.equals(figures.instead);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(cells) + Arrays.hashCode(digits);
    }
}
