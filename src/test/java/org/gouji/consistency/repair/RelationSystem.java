package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gouji.standard.Comparison;

/** The relations of a table as bare constraints; figures are numbered row by row. */
final class RelationSystem {
    private static final int COLUMNS = 7;
    private static final int TOTAL_COLUMN = COLUMNS - 1;

    private final String name;
    private final int figureCount;
    /** Whether rows 一 and 二 are what was handled or is pending. */
    private boolean isBalanced;

    private final List<Constraint> constraints = new ArrayList<>();
    /** The figures that follow from others, each after those that it follows from and as the last of a constraint. */
    private final List<Constraint> definitions = new ArrayList<>();

    private final BitSet signed = new BitSet();

    private RelationSystem(String name, int figureCount) {
        this.name = name;
        this.figureCount = figureCount;
    }

    /** Chapter three in the 2021 format: 25 rows of figures. */
    static RelationSystem requests2021() {
        return requests("requests 2021", 25);
    }

    /** Chapter three in the 2019 format: 23 rows of figures. */
    static RelationSystem requests2019() {
        return requests("requests 2019", 23);
    }

    /** Chapter four: three blocks of four figures and their total. */
    static RelationSystem litigation() {
        RelationSystem system = new RelationSystem("litigation", 15);
        for (int block = 0; block < 15; block += 5) {
            system.define(range(block, block + 4), block + 4);
        }
        system.constraints.addAll(system.definitions);
        return system;
    }

    /** Three rows and their sum; the figures of a row count with weights into its score, which may be negative. */
    static RelationSystem scores() {
        RelationSystem system = new RelationSystem("scores", 20);
        for (int column = 0; column < 4; column++) {
            system.define(new int[] {column, 5 + column, 10 + column}, 15 + column);
        }
        for (int row = 0; row < 20; row += 5) {
            system.define(Comparison.EQUAL, range(row, row + 5), 2, -1, 3, 100, -1);
            system.signed.set(row + 4);
        }
        system.constraints.addAll(system.definitions);
        system.constraints.add(new Constraint(new int[] {4, 9, 14}, new int[] {19}));
        return system;
    }

    /** Four periods, opening + received - paid = closing, carried over to the next; what came and went adds up. */
    static RelationSystem balances() {
        RelationSystem system = new RelationSystem("balances", 18);
        for (int period = 0; period < 16; period += 4) {
            if (period > 0) {
                system.define(new int[] {period - 1}, period);
            }
            system.define(Comparison.EQUAL, range(period, period + 4), 1, 1, -1, -1);
            system.signed.set(period);
            system.signed.set(period + 3);
        }
        system.define(new int[] {1, 5, 9, 13}, 16);
        system.define(new int[] {2, 6, 10, 14}, 17);
        system.constraints.addAll(system.definitions);
        system.constraints.add(new Constraint(new int[] {0, 16}, new int[] {17, 15}));
        return system;
    }

    /** Five pairs, the first at most the second, and their sums, with limits between them. */
    static RelationSystem limits() {
        RelationSystem system = new RelationSystem("limits", 13);
        for (int first = 0; first < 10; first += 2) {
            system.define(Comparison.AT_MOST, range(first, first + 2), 1, -1);
        }
        system.define(new int[] {0, 2, 4, 6, 8}, 10);
        system.define(new int[] {1, 3, 5, 7, 9}, 11);
        system.define(Comparison.AT_MOST, new int[] {10, 0, 12}, 10, -3, -1);
        system.constraints.addAll(system.definitions);
        system.constraints.add(new Constraint(new int[] {10, 11}, new int[] {1, -1}, Comparison.AT_MOST));
        return system;
    }

    /** Figures that don't fall, one of them at least twice another, and their sum. */
    static RelationSystem chain() {
        RelationSystem system = new RelationSystem("chain", 9);
        for (int figure = 0; figure < 7; figure++) {
            system.define(Comparison.AT_MOST, range(figure, figure + 2), 1, -1);
            if (figure == 3) {
                system.define(Comparison.AT_MOST, new int[] {0, 4}, 2, -1);
            }
        }
        system.define(range(0, 8), 8);
        system.constraints.addAll(system.definitions);
        return system;
    }

    /** Rows 一 and 二 come first, then the details, （七） and 四. */
    private static RelationSystem requests(String name, int rows) {
        RelationSystem system = new RelationSystem(name, rows * COLUMNS);
        int sumRow = rows - 2;
        for (int column = 0; column < TOTAL_COLUMN; column++) {
            system.define(columnOf(column, 2, sumRow), sumRow * COLUMNS + column);
        }
        for (int row = 0; row < rows; row++) {
            system.define(range(row * COLUMNS, row * COLUMNS + TOTAL_COLUMN), row * COLUMNS + TOTAL_COLUMN);
        }
        system.isBalanced = true;
        system.constraints.addAll(system.definitions);
        system.constraints.add(
                new Constraint(columnOf(TOTAL_COLUMN, 2, sumRow), new int[] {sumRow * COLUMNS + TOTAL_COLUMN}));
        for (int column = 0; column < COLUMNS; column++) {
            system.constraints.add(new Constraint(columnOf(column, 0, 2), columnOf(column, sumRow, rows)));
        }
        return system;
    }

    private static int[] columnOf(int column, int firstRow, int endRow) {
        return IntStream.range(firstRow, endRow)
                .map(row -> row * COLUMNS + column)
                .toArray();
    }

    private static int[] range(int first, int end) {
        return IntStream.range(first, end).toArray();
    }

    private void define(int[] parts, int total) {
        definitions.add(new Constraint(parts, new int[] {total}));
    }

    private void define(Comparison comparison, int[] figures, int... coefficients) {
        definitions.add(new Constraint(figures, coefficients, comparison));
    }

    /** Those that may be less than 0. */
    BitSet signed() {
        return signed;
    }

    int figureCount() {
        return figureCount;
    }

    List<Constraint> constraints() {
        return constraints;
    }

    /** Figures that satisfy all constraints; about half of those that are free are 0, as in real reports. */
    long[] consistentValues(Random random) {
        long[] values = new long[figureCount];
        for (int figure = 0; figure < figureCount; figure++) {
            values[figure] = random.nextBoolean() ? 0 : random.nextInt(40);
        }
        for (Constraint definition : definitions) {
            satisfy(definition, values);
        }
        if (isBalanced) {
            balance(values, random);
            definitions.subList(TOTAL_COLUMN, definitions.size()).forEach(definition -> satisfy(definition, values));
        }
        return values;
    }

    private static void satisfy(Constraint definition, long[] values) {
        if (definition.isBroken(values)) {
            values[definition.figure(definition.size() - 1)] += definition.residual(values);
        }
    }

    /** Splits what was handled or is pending, in every column but the total, into new and carried over. */
    private void balance(long[] values, Random random) {
        for (int column = 0; column < TOTAL_COLUMN; column++) {
            long handled = values[figureCount - 2 * COLUMNS + column] + values[figureCount - COLUMNS + column];
            values[column] = random.nextLong(handled + 1);
            values[COLUMNS + column] = handled - values[column];
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
