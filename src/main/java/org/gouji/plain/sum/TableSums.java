package org.gouji.plain.sum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.plain.PlainCell;
import org.gouji.plain.PlainTable;
import org.gouji.plain.sum.Axis.Outcome;
import org.gouji.plain.sum.SumFinding.Place;

/**
 * Finds the totals in plain tables that differ from the sum of their parts. Which parts belong to a total isn't known,
 * so nothing is reported without evidence: the same parts add up in another line of the table, or the change of one
 * figure repairs two relations.
 */
public final class TableSums {

    private static final int MOST_TOTALS = 60;
    private static final long MOST_SUMS = 2_000_000;

    private final PlainTable table;
    private final Sheet sheet;

    private TableSums(PlainTable table, Sheet sheet) {
        this.table = table;
        this.sheet = sheet;
    }

    /** The wrong figures of a table, in the order of the text; none where there is no certain error. */
    public static List<SumFinding> findings(PlainTable table) {
        if (!table.mayHaveTotals()) {
            return List.of();
        }
        List<SumFinding> findings = new ArrayList<>();
        for (Sheet sheet : SheetReader.read(Grid.of(table))) {
            if (hasTotals(sheet)) {
                Figures.of(sheet).ifPresent(figures -> findings.addAll(new TableSums(table, sheet).check(figures)));
            }
        }
        findings.sort(Comparator.comparing(finding -> finding.figure().range()));
        return findings;
    }

    private static boolean hasTotals(Sheet sheet) {
        return sheet.rows().stream().anyMatch(Entry::isTotal)
                || sheet.columns().stream().anyMatch(Entry::isTotal);
    }

    private List<SumFinding> check(Figures figures) {
        if (!mayBeBroken(axes(figures, Tolerance.NONE))) {
            return List.of();
        }
        Surroundings surroundings = Surroundings.of(table);
        Tolerance tolerance = surroundings.tolerance(sheet, figures.scale());
        List<Axis> axes = axes(figures, tolerance);
        if (surroundings.doubtSums() || !mayBeBroken(axes) || isTooLarge()) {
            return List.of();
        }
        List<SumLocalizer.Wrong> wrong = wrong(axes);
        if (tolerance == Tolerance.NONE && mayBeRounded(wrong)) {
            wrong = wrong(axes(figures, Tolerance.ROUNDED));
        }
        return wrong.stream().flatMap(found -> finding(found, figures).stream()).toList();
    }

    /**
     * Whether several totals are off by so little that rounding is likelier than errors, even where things are counted.
     */
    private static boolean mayBeRounded(List<SumLocalizer.Wrong> wrong) {
        return wrong.stream()
                        .filter(found -> {
                            SumRelation relation = found.relations().get(0);
                            return Math.abs(found.change()) * 2 <= relation.parts().length + 1;
                        })
                        .count()
                > 1;
    }

    private List<Axis> axes(Figures figures, Tolerance tolerance) {
        return List.of(
                new Axis(sheet.rows(), sheet.columns(), figures, tolerance, true),
                new Axis(sheet.columns(), sheet.rows(), figures.turned(), tolerance, false));
    }

    /** Whether there is a total whose plain and likeliest readings are all broken in some line. */
    private static boolean mayBeBroken(List<Axis> axes) {
        return axes.stream().anyMatch(axis -> {
            for (int index = 0; index < axis.entries().size(); index++) {
                if (axis.entries().get(index).isTotal() && mayBeBroken(axis, index)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean mayBeBroken(Axis axis, int total) {
        return mayBeBroken(axis, total, Readings.plain(axis.entries(), total))
                && mayBeBroken(axis, total, Readings.natural(axis.entries(), total));
    }

    private static boolean mayBeBroken(Axis axis, int total, List<Reading> readings) {
        return readings.stream().noneMatch(reading -> {
            for (int line = 0; line < axis.lines().size(); line++) {
                if (axis.isJudged(line) && axis.outcome(reading.parts(), total, line) == Outcome.BROKEN) {
                    return false;
                }
            }
            return true;
        });
    }

    private boolean isTooLarge() {
        long totals = sheet.rows().stream().filter(Entry::isTotal).count()
                + sheet.columns().stream().filter(Entry::isTotal).count();
        return totals > MOST_TOTALS
                || totals * sheet.rows().size() * sheet.columns().size() > MOST_SUMS;
    }

    private static List<SumLocalizer.Wrong> wrong(List<Axis> axes) {
        Evidence rows = Evidence.of(axes.get(0));
        Evidence columns = Evidence.of(axes.get(1));
        SumRelations down = SumRelations.of(axes.get(0), rows, columns.tied());
        SumRelations across = SumRelations.of(axes.get(1), columns, rows.tied());
        down.removeConsistent(across.certain());
        across.removeConsistent(down.certain());
        List<SumRelation> relations = new ArrayList<>(down.certain());
        relations.addAll(across.certain());
        List<SumRelation> likely = new ArrayList<>(down.likely());
        likely.addAll(across.likely());
        relations.addAll(Coincidence.accepted(relations, likely));
        return relations.stream().anyMatch(SumRelation::broken) ? SumLocalizer.localize(relations) : List.of();
    }

    private Optional<SumFinding> finding(SumLocalizer.Wrong wrong, Figures figures) {
        SumRelation relation = wrong.relations().get(0);
        int width = sheet.columns().size();
        PlainCell cell = sheet.cell(wrong.figure() / width, wrong.figure() % width);
        BigDecimal value = BigDecimal.valueOf(cell.digits(), cell.scale());
        BigDecimal exact = BigDecimal.valueOf(
                figures.value(wrong.figure() / width, wrong.figure() % width) + wrong.change(), figures.scale());
        BigDecimal expected = exact.setScale(cell.scale(), RoundingMode.HALF_UP);
        if (expected.compareTo(value) == 0) {
            return Optional.empty();
        }
        Map<Integer, Long> changes = new HashMap<>(wrong.others());
        List<Place> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int part : relation.parts()) {
            Place place = place(relation.figure(part), figures, changes);
            sum = sum.add(place.number());
            if (place.number().signum() != 0) {
                parts.add(place);
            }
        }
        return Optional.of(new SumFinding(
                place(wrong.figure(), figures, changes),
                value,
                expected,
                wrong.certain(),
                relation.totalFigure() == wrong.figure(),
                parts,
                sum,
                Spelling.like(cell.text(), expected)));
    }

    private Place place(int figure, Figures figures, Map<Integer, Long> changes) {
        int row = figure / sheet.columns().size();
        int column = figure % sheet.columns().size();
        PlainCell cell = sheet.cell(row, column);
        long value = figures.value(row, column) + changes.getOrDefault(figure, 0L);
        BigDecimal number = BigDecimal.valueOf(value, figures.scale());
        BigDecimal shown = number.stripTrailingZeros().scale() <= cell.scale()
                ? number.setScale(cell.scale(), RoundingMode.UNNECESSARY)
                : number.stripTrailingZeros();
        return new Place(
                cell.range(),
                sheet.rows().get(row).name(),
                sheet.columns().get(column).name(),
                shown);
    }
}
