package org.gouji.plain.sum;

import java.util.Optional;
import org.gouji.plain.PlainCell;

/** The numbers of a sheet as whole numbers of one scale, so that sums are exact. Known by row and column. */
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

    /** The figures of a sheet, empty where they are too fine for exact sums. */
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

    /** Ten to a power. */
    static long power(int exponent) {
        long power = 1;
        for (int digit = 0; digit < exponent; digit++) {
            power *= 10;
        }
        return power;
    }

    /** The number as if its point weren't there; 0 where there is none. */
    long value(int row, int column) {
        return values[row][column];
    }

    /** The last written place of a number: 100 for 12 where others have two decimals. */
    long place(int row, int column) {
        return places[row][column];
    }

    /** Whether there is a number. */
    boolean isKnown(int row, int column) {
        return known[row][column];
    }

    /** Whether there is nothing, which isn't a zero. */
    boolean isBlank(int row, int column) {
        return blank[row][column];
    }

    /** How many decimals the values have. */
    int scale() {
        return scale;
    }

    /** One, as the values are written. */
    long one() {
        return power(scale);
    }

    /** The same figures with their rows as columns. */
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
