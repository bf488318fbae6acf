package org.gouji.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The relations of a table of the reports as bare equations; figures are numbered row by row. */
final class RelationSystem {
    private static final int COLUMNS = 7;
    private static final int TOTAL_COLUMN = COLUMNS - 1;

    private final String name;
    private final int figureCount;
    private final List<Equation> equations = new ArrayList<>();
    /** The figures that follow from others, each after those that it follows from. */
    private final List<Equation> definitions = new ArrayList<>();

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
        system.equations.addAll(system.definitions);
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
        system.equations.addAll(system.definitions);
        system.equations.add(
                new Equation(columnOf(TOTAL_COLUMN, 2, sumRow), new int[] {sumRow * COLUMNS + TOTAL_COLUMN}));
        for (int column = 0; column < COLUMNS; column++) {
            system.equations.add(new Equation(columnOf(column, 0, 2), columnOf(column, sumRow, rows)));
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
        definitions.add(new Equation(parts, new int[] {total}));
    }

    int figureCount() {
        return figureCount;
    }

    List<Equation> equations() {
        return equations;
    }

    /** Figures that satisfy all equations; about half of those that are free are 0, as in real reports. */
    long[] consistentValues(Random random) {
        long[] values = new long[figureCount];
        for (int figure = 0; figure < figureCount; figure++) {
            values[figure] = random.nextBoolean() ? 0 : random.nextInt(40);
        }
        for (Equation definition : definitions) {
            satisfy(definition, values);
        }
        if (equations.size() > definitions.size()) {
            balance(values, random);
            definitions.subList(TOTAL_COLUMN, definitions.size()).forEach(definition -> satisfy(definition, values));
        }
        return values;
    }

    private static void satisfy(Equation definition, long[] values) {
        values[definition.figure(definition.size() - 1)] += definition.residual(values);
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
