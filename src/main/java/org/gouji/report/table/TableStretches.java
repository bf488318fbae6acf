package org.gouji.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.report.label.FormIndex;
import org.gouji.report.label.TableIndex;
import org.gouji.report.row.FigureReader;
import org.gouji.standard.Table;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/**
 * Finds the tables of a form that stand in no chapter, by stretches of table lines. A stretch belongs to the table that
 * has most of its rows; among several such tables to the one with the most of its columns. Other stretches are tables
 * of the writer's own, even if one of their rows is called 合计 like one of the form.
 */
public final class TableStretches {

    /** Consecutive table lines, by the numbers of the first and the last. */
    private record Stretch(int first, int last) {}

    /** The number of rows and columns of a stretch that a table of the form has. */
    private record Likeness(Table table, int rows, int columns) {}

    private final SyntaxTree tree;
    private final FormIndex form;
    private final List<Table> tables;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<Stretch, Table> owners = new HashMap<>();

    private TableStretches(SyntaxTree tree, FormIndex form, List<Table> tables) {
        this.tree = tree;
        this.form = form;
        this.tables = tables;
    }

    /**
     * The ranges of the tables by their ids. A table without an entry may stand anywhere; if all stretches belong to
     * other tables, its range is empty and lies at the end of the text.
     *
     * @param start the offset behind the title
     */
    public static Map<String, TextRange> of(SyntaxTree tree, FormIndex form, List<Table> tables, int start) {
        TableStretches found = new TableStretches(tree, form, tables);
        found.findStretches(start);
        return found.findOwners() ? found.owned() : found.inOrder();
    }

    private void findStretches(int start) {
        int first = -1;
        boolean figures = false;
        for (int line = tree.index().lineOf(start); line <= tree.lines().size(); line++) {
            boolean row = line < tree.lines().size() && isTableLine(tree.line(line));
            boolean begins = row && first >= 0 && figures && isHeader(line);
            if (first >= 0 && (!row || begins)) {
                stretches.add(new Stretch(first, line - 1));
                first = -1;
                figures = false;
            }
            if (row) {
                first = first < 0 ? line : first;
                figures |= hasFigure(line);
            }
        }
    }

    private static boolean isTableLine(Line line) {
        return line.isRow() || line.kind() == Line.Kind.DELIMITER;
    }

    /** Whether a line below figures is the header of another table: it has several cells, and all are words. */
    private boolean isHeader(int line) {
        if (tree.line(line).kind() == Line.Kind.DELIMITER || hasFigure(line)) {
            return false;
        }
        int filled = 0;
        for (int cell = 0; cell < tree.line(line).cells().size(); cell++) {
            filled += tree.line(line).cells().isBlank(cell) ? 0 : 1;
        }
        return filled > 1;
    }

    private boolean hasFigure(int line) {
        for (int cell = 0; cell < tree.line(line).cells().size(); cell++) {
            if (isFigure(line, cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFigure(int line, int cell) {
        if (tree.line(line).kind() == Line.Kind.DELIMITER
                || tree.line(line).cells().isBlank(cell)) {
            return false;
        }
        TextRange range = tree.range(line, tree.line(line).cells().get(cell));
        return FigureReader.looksLikeFigure(tree.text(), range.start(), range.end());
    }

    /**
     * Finds the table of each stretch; false if two tables fit a stretch equally well, or if no stretch has a table.
     */
    private boolean findOwners() {
        for (Stretch stretch : stretches) {
            List<Likeness> alike = tables.stream()
                    .map(table -> likeness(stretch, table))
                    .filter(likeness -> isEnough(stretch, likeness))
                    .sorted(Comparator.comparing(Likeness::columns)
                            .thenComparing(Likeness::rows)
                            .reversed())
                    .toList();
            if (alike.size() > 1
                    && alike.get(0).columns() == alike.get(1).columns()
                    && alike.get(0).rows() == alike.get(1).rows()) {
                return false;
            }
            alike.stream().findFirst().ifPresent(most -> owners.put(stretch, most.table()));
        }
        return !owners.isEmpty();
    }

    private Likeness likeness(Stretch stretch, Table table) {
        TableIndex index = form.table(table.id());
        int rows = 0;
        int columns = 0;
        for (int line = stretch.first(); line <= stretch.last(); line++) {
            boolean label = false;
            for (int cell = 0; cell < tree.line(line).cells().size() && !label; cell++) {
                if (!isFigure(line, cell) && !tree.line(line).cells().isBlank(cell)) {
                    String words =
                            HeaderGrid.label(tree, line, tree.line(line).cells().get(cell));
                    columns += index.labels().isColumnLabel(words) ? 1 : 0;
                    label = index.labels().isRowLabel(words) && hasFigureOrNoLabel(line, index, words);
                }
            }
            rows += label ? 1 : 0;
        }
        return new Likeness(table, rows, columns);
    }

    /**
     * Whether words can be the label of a row: a label that also heads a column names a row only with figures behind
     * it.
     */
    private boolean hasFigureOrNoLabel(int line, TableIndex index, String words) {
        return !index.labels().isColumnLabel(words) || hasFigure(line);
    }

    /**
     * Whether a table has most of the rows of a stretch; for a table without row labels, whether the stretch has most
     * of its columns.
     */
    private boolean isEnough(Stretch stretch, Likeness likeness) {
        if (!likeness.table().isLabelled()) {
            return likeness.columns() * 2L > likeness.table().columns().count();
        }
        int rows = 0;
        for (int line = stretch.first(); line <= stretch.last(); line++) {
            rows += hasFigure(line) ? 1 : 0;
        }
        return likeness.rows() > 0 && likeness.rows() * 2 > rows;
    }

    private Map<String, TextRange> owned() {
        Map<String, TextRange> places = new HashMap<>();
        for (Table table : tables) {
            int from = -1;
            int to = -1;
            for (int index = 0; index < stretches.size(); index++) {
                if (table.equals(owners.get(stretches.get(index)))) {
                    from = from < 0 ? withHeader(index) : from;
                    to = index;
                }
            }
            if (from >= 0) {
                places.put(table.id(), range(from, to));
            } else if (isElsewhere(table)) {
                places.put(
                        table.id(),
                        new TextRange(tree.text().length(), tree.text().length()));
            }
        }
        return places;
    }

    /**
     * The stretch where a table begins, by its number: the one before if that is a header and at most a blank line
     * stands between.
     */
    private int withHeader(int index) {
        if (index == 0 || owners.containsKey(stretches.get(index - 1))) {
            return index;
        }
        Stretch before = stretches.get(index - 1);
        boolean near = stretches.get(index).first() - before.last() <= 2;
        boolean words = true;
        for (int line = before.first(); line <= before.last(); line++) {
            words &= !hasFigure(line);
        }
        return near && words ? index - 1 : index;
    }

    private TextRange range(int from, int to) {
        return new TextRange(
                tree.index().start(stretches.get(from).first()),
                tree.index().end(stretches.get(to).last()));
    }

    /** Whether every stretch belongs to another table. */
    private boolean isElsewhere(Table table) {
        return stretches.stream()
                .allMatch(stretch -> owners.containsKey(stretch) && !table.equals(owners.get(stretch)));
    }

    /**
     * The ranges of the tables one after the other, if there are at least two and as many stretches; else no entries.
     */
    private Map<String, TextRange> inOrder() {
        Map<String, TextRange> places = new HashMap<>();
        if (tables.size() > 1 && stretches.size() == tables.size()) {
            for (int index = 0; index < tables.size(); index++) {
                places.put(tables.get(index).id(), range(index, index));
            }
        }
        return places;
    }
}
