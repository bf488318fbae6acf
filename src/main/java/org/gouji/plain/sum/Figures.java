package org.gouji.plain.sum;

import java.util.Optional;
import org.gouji.plain.PlainCell;

/** The numbers of a sheet as whole numbers of one scale, so that sums are exact: 150 and 225 for 1.5 and 2.25. */
final class Figures {

    private static final int LARGEST_SCALE = 6;
    private static final long LARGEST = 1_000_000_000_000L;

    private final long[][] values;
    private final long[][] places;
    private final boolean[][] known;
    private final boolean[][] blank;
    private final int scale;

    private Figures(int rows, int columns, int scale) {
        this.values = new long[rows][columns];
        this.places = new long[rows][columns];
        this.known = new boolean[rows][columns];
        this.blank = new boolean[rows][columns];
        this.scale = scale;
    }

    /** The figures of a sheet; empty where a number has more than six decimals. */
    static Optional<Figures> of(Sheet sheet) {
        int rows = sheet.rows().size();
        int columns = sheet.columns().size();
        int scale = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                scale = Math.max(scale, sheet.cell(row, column).scale());
            }
        }
        if (scale > LARGEST_SCALE) {
            return Optional.empty();
        }
        Figures figures = new Figures(rows, columns, scale);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                figures.set(row, column, sheet.cell(row, column));
            }
        }
        return Optional.of(figures);
    }

    private void set(int row, int column, PlainCell cell) {
        long place = power(scale - cell.scale());
        boolean exact = cell.isNumber() && Math.abs(cell.digits()) <= LARGEST / place;
        known[row][column] = exact;
        blank[row][column] = cell.isBlank();
        values[row][column] = exact ? cell.digits() * place : 0;
        places[row][column] = place;
    }

    /** 10 to the power of an exponent: 100 for 2. */
    static long power(int exponent) {
        long power = 1;
        for (int digit = 0; digit < exponent; digit++) {
            power *= 10;
        }
        return power;
    }

    /** The number times 10 to the power of {@link #scale()}: 150 for 1.5 with scale 2; 0 where there is no number. */
    long value(int row, int column) {
        return values[row][column];
    }

    /** The unit of a number's last written digit: 100 for 12 where others have two decimals. */
    long place(int row, int column) {
        return places[row][column];
    }

    /** Whether a cell holds a number that isn't too large to be added up. */
    boolean isKnown(int row, int column) {
        return known[row][column];
    }

    /** Whether a cell is blank, which doesn't mean zero. */
    boolean isBlank(int row, int column) {
        return blank[row][column];
    }

    /** The number of decimals that all values are scaled to. */
    int scale() {
        return scale;
    }

    /** The number 1 as the values are scaled: 100 with two decimals. */
    long one() {
        return power(scale);
    }

    /** These figures with rows and columns exchanged. */
    Figures turned() {
        int columns = values.length == 0 ? 0 : values[0].length;
        Figures turned = new Figures(columns, values.length, scale);
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < columns; column++) {
                turned.values[column][row] = values[row][column];
                turned.places[column][row] = places[row][column];
                turned.known[column][row] = known[row][column];
                turned.blank[column][row] = blank[row][column];
            }
        }
        return turned;
    }
}
