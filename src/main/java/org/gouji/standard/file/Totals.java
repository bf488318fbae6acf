package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.json.Mistakes;
import org.gouji.standard.Block;
import org.gouji.standard.CellId;
import org.gouji.standard.CellRef;
import org.gouji.standard.Column;
import org.gouji.standard.Column.ColumnGroup;
import org.gouji.standard.Comparison;
import org.gouji.standard.Measure;
import org.gouji.standard.Relation;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.standard.TableCell;
import org.gouji.standard.Term;
import org.gouji.standard.ValueKind;
import org.gouji.standard.file.FormReader.Limits;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Makes the relations of the rows and columns that are totals: each figure of a total is the sum of the other figures
 * of its group. A group within the group counts once: by its own figures where it has some, else by its own total, else
 * by its rows. Only numbers of the same measure and unit are added up, and no percentages.
 */
final class Totals {

    private final Mistakes mistakes;
    private final Limits limits;
    private final TableReader.Draft draft;
    private final Table table;
    private final Set<TableCell> written;
    private final List<Relation> relations = new ArrayList<>();
    private boolean full;

    /** @param written the cells of the totals whose relation the form states itself, of all tables */
    Totals(Mistakes mistakes, Limits limits, TableReader.Draft draft, Set<TableCell> written) {
        this.mistakes = mistakes;
        this.limits = limits;
        this.draft = draft;
        this.table = draft.table();
        this.written = written;
    }

    /** The relations, in a list that the caller may change. */
    List<Relation> relations() {
        for (Block block : table.blocks()) {
            for (Column column : block.columns()) {
                if (column.total()) {
                    addColumn(column, block);
                }
            }
            addRows(block.rows(), block);
        }
        return relations;
    }

    private void addRows(List<Row> group, Block block) {
        boolean stated = false;
        for (Row row : group) {
            boolean leaf = row.children().isEmpty();
            if (leaf && row.total() && stated) {
                second(row);
            } else if (row.total()) {
                addRow(row, leaf ? addends(group) : counted(row.children()), block);
            }
            stated |= leaf && row.total();
            addRows(row.children(), block);
        }
    }

    private void second(Object total) {
        mistakes.error(place(total), "同一组中已有合计", "This group has a total before");
    }

    private TextRange place(Object total) {
        TextRange place = draft.totals().get(total);
        return place == null ? draft.entry().place() : place;
    }

    /** The rows that a group counts by: its total row, else the rows that a total of it would add up. */
    private static List<Row> counted(List<Row> group) {
        for (Row row : group) {
            if (row.total() && row.children().isEmpty()) {
                return List.of(row);
            }
        }
        return addends(group);
    }

    private static List<Row> addends(List<Row> group) {
        List<Row> addends = new ArrayList<>();
        for (Row row : group) {
            boolean leaf = row.children().isEmpty();
            if (row.figures() && !(leaf && row.total())) {
                addends.add(row);
            } else if (!leaf) {
                addends.addAll(counted(row.children()));
            }
        }
        return addends;
    }

    private void addRow(Row total, List<Row> parts, Block block) {
        boolean found = false;
        for (Column column : block.columns()) {
            ValueKind kind = Table.kind(total, column);
            List<Term> terms = new ArrayList<>(parts.size());
            for (Row part : parts) {
                if (isSummable(kind, Table.kind(part, column))) {
                    terms.add(term(part, column));
                }
            }
            found |= !terms.isEmpty();
            add("/column-total/", total, column, terms);
        }
        if (!found) {
            partless(total);
        }
    }

    private void partless(Object total) {
        mistakes.error(place(total), "合计没有可以相加的数字", "There are no figures that this total could be the sum of");
    }

    private static boolean isSummable(ValueKind total, ValueKind part) {
        return total.measure().isNumeric()
                && total.measure() != Measure.PERCENTAGE
                && total.measure() == part.measure()
                && total.unit() == part.unit();
    }

    private Term term(Row row, Column column) {
        TableCell cell = new TableCell(table.id(), new CellId(row.id(), column.id()));
        return new Term(1, new CellRef(CellRef.Age.THIS_PERIOD, cell));
    }

    private void add(String sort, Row row, Column column, List<Term> parts) {
        Term total = term(row, column);
        if (parts.isEmpty() || full || written.contains(total.cell())) {
            return;
        }
        full = !limits.holdTerms(parts.size() + 1L);
        if (full) {
            mistakes.error(draft.entry().place(), RelationReader.FULL.zh(), RelationReader.FULL.en());
            return;
        }
        relations.add(new Relation(
                table.id().concat(sort).concat(row.id()).concat("/").concat(column.id()),
                Optional.empty(),
                Optional.empty(),
                parts,
                Comparison.EQUAL,
                List.of(total),
                total.ref()));
    }

    private void addColumn(Column total, Block block) {
        List<Column> parts = addends(block.columns(), total.groups());
        for (Column column : block.columns()) {
            if (column.id().equals(total.id())) {
                break;
            }
            if (column.total() && ids(column.groups()).equals(ids(total.groups()))) {
                second(total);
                return;
            }
        }
        boolean found = false;
        for (Row row : table.figureRows()) {
            if (!table.blockOf(row.id()).id().equals(block.id())) {
                continue;
            }
            List<Term> terms = new ArrayList<>(parts.size());
            for (Column part : parts) {
                if (isSummable(Table.kind(row, total), Table.kind(row, part))) {
                    terms.add(term(row, part));
                }
            }
            found |= !terms.isEmpty();
            add("/row-total/", row, total, terms);
        }
        if (!found) {
            partless(total);
        }
    }

    /** The columns that the total below the given header cells adds up. */
    private static List<Column> addends(List<Column> columns, List<ColumnGroup> groups) {
        List<Column> addends = new ArrayList<>();
        Set<String> inner = new HashSet<>();
        for (Column column : columns) {
            if (!startsWith(column.groups(), groups)) {
                continue;
            }
            if (column.groups().size() > groups.size()) {
                List<ColumnGroup> below = column.groups().subList(0, groups.size() + 1);
                if (inner.add(below.get(groups.size()).id())) {
                    Column total = total(columns, below);
                    addends.addAll(total == null ? addends(columns, below) : List.of(total));
                }
            } else if (!column.total()) {
                addends.add(column);
            }
        }
        return addends;
    }

    private static @Nullable Column total(List<Column> columns, List<ColumnGroup> groups) {
        for (Column column : columns) {
            if (column.total() && ids(column.groups()).equals(ids(groups))) {
                return column;
            }
        }
        return null;
    }

    private static boolean startsWith(List<ColumnGroup> groups, List<ColumnGroup> start) {
        return groups.size() >= start.size()
                && ids(groups).subList(0, start.size()).equals(ids(start));
    }

    private static List<String> ids(List<ColumnGroup> groups) {
        List<String> ids = new ArrayList<>(groups.size());
        for (ColumnGroup group : groups) {
            ids.add(group.id());
        }
        return ids;
    }
}
