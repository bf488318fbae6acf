package org.gouji.plain.sum;

import java.util.Set;
import org.gouji.plain.Label;
import org.gouji.plain.PlainCell;
import org.gouji.plain.Role;
import org.gouji.plain.Units;
import org.jspecify.annotations.Nullable;

/** Reads the labels of a grid's rows one after the other, with the groups and sections that the rows belong to. */
final class RowLabels {

    private static final Set<String> UNIT_HEADERS = Set.of("单位", "计量单位", "unit", "units");

    private final Grid grid;
    private final ColumnLabels headers;
    private final boolean[] figures;
    private final boolean[] units;
    private final int start;
    private final int end;
    private final int sheetEnd;
    private String group = "";
    private int section;

    /**
     * Reads labels in the columns from {@code start} to before {@code end}, for figures from there to before
     * {@code sheetEnd}.
     */
    RowLabels(Grid grid, ColumnLabels headers, boolean[] figures, int start, int end, int sheetEnd) {
        this.grid = grid;
        this.headers = headers;
        this.figures = figures;
        this.start = start;
        this.end = end;
        this.sheetEnd = sheetEnd;
        this.units = new boolean[grid.width()];
        for (int column = start; column < sheetEnd; column++) {
            units[column] = !figures[column] && isUnitColumn(column);
        }
    }

    /** The entry of the next row; null where the row has no figures but is a heading between rows. */
    @Nullable
    Entry next(Grid.Row row) {
        if (!hasFigures(row)) {
            return heading(row);
        }
        int first = -1;
        int last = -1;
        int code = 0;
        for (int column = start; column < end; column++) {
            PlainCell cell = row.cells().get(column);
            boolean digits = isCode(cell);
            code = digits ? cell.text().length() : code;
            if (!cell.isBlank() && !digits && cell.kind() == PlainCell.Kind.WORDS && !units[column]) {
                first = first < 0 ? column : first;
                last = column;
            }
        }
        if (last < 0
                && end - start == 1
                && !row.odd()
                && !row.cells().get(start).isBlank()) {
            Label label = Label.of(row.cells().get(start).text());
            return new Entry(label, Role.LEAF, group, section, "", 0, 0);
        }
        if (last < 0) {
            return new Entry(Label.NONE, Role.UNKNOWN, group, section, "", 0, code);
        }
        return entry(row, first, last, code);
    }

    private Entry entry(Grid.Row row, int first, int last, int code) {
        Label label = Label.of(row.cells().get(last).text());
        Label outer = last == first ? label : Label.of(row.cells().get(first).text());
        boolean merged = last > first && outer.text().equals(label.text());
        Role role = row.odd() ? Role.UNKNOWN : label.role();
        if (last > first && !merged) {
            group = outer.text();
            role = outer.role() == Role.TOTAL && role == Role.LEAF ? Role.UNDER_TOTAL : role;
            role = outer.role() == Role.RATE || outer.role() == Role.UNKNOWN ? outer.role() : role;
        } else if (first == start || merged) {
            group = label.role() == Role.LEAF && start + 1 < end ? label.text() : "";
        }
        return new Entry(
                label, role, group, section, unit(row, label), row.indents().get(last) + marks(label), code);
    }

    /**
     * Reads a row without figures: mostly a heading, which ends the section (null); 其中 and doubtful short labels are
     * entries.
     */
    private @Nullable Entry heading(Grid.Row row) {
        for (int column = start; column < end; column++) {
            Label label = Label.of(row.cells().get(column).text());
            if (label.role() == Role.OF_WHICH) {
                return new Entry(
                        label, Role.OF_WHICH, group, section, "", row.indents().get(column), 0);
            }
            if (label.role() == Role.UNKNOWN
                    && !label.text().isEmpty()
                    && label.text().length() < 8) {
                return new Entry(label, Role.UNKNOWN, group, section, "", 0, 0);
            }
        }
        section++;
        group = "";
        return null;
    }

    private boolean hasFigures(Grid.Row row) {
        for (int column = end; column < sheetEnd; column++) {
            if (figures[column] && row.cells().get(column).isNumber()) {
                return true;
            }
        }
        return isBlankTotal(row);
    }

    /** Whether a row without numbers is labelled as a total. */
    private boolean isBlankTotal(Grid.Row row) {
        for (int column = start; column < end; column++) {
            if (!Label.of(row.cells().get(column).text()).word().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isCode(PlainCell cell) {
        String text = cell.text();
        return !text.isEmpty() && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    private boolean isUnitColumn(int column) {
        if (!UNIT_HEADERS.contains(headers.label(column).text())) {
            return false;
        }
        return grid.body().stream()
                .map(row -> row.cells().get(column).text())
                .filter(text -> !text.isEmpty())
                .allMatch(text -> Units.isUnit(text) || text.equals("—") || text.equals("-"));
    }

    /** The unit of a row: from a column of units anywhere in the sheet, else from the row's label. */
    private String unit(Grid.Row row, Label label) {
        for (int column = start; column < sheetEnd; column++) {
            if (units[column]) {
                PlainCell cell = row.cells().get(column);
                return cell.kind() == PlainCell.Kind.WORDS ? cell.text() : "";
            }
        }
        return label.unit();
    }

    /** The indentation that dashes and bullets before a label stand for: two half-width columns each. */
    private static int marks(Label label) {
        int at = 0;
        while (at < label.text().length() && "-–—·•└├".indexOf(label.text().charAt(at)) >= 0) {
            at++;
        }
        return at * 2;
    }
}
