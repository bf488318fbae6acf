package org.gouji.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.report.BoundRow.Binding;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Gives the rows that were found in a part of a text to the rows of a standard, and their cells to its columns. */
final class TableBinder {

    private final SyntaxTree tree;
    private final CellReader cells;
    private final Standard standard;
    private final Table table;
    private final HeaderFinder headers;
    private final Map<String, BoundRow> bound = new HashMap<>();
    private final Map<Long, Integer> shifts = new HashMap<>();
    private final List<BoundRow> rows = new ArrayList<>();
    private final List<BoundTable.Group> groups = new ArrayList<>();
    private final List<BoundTable.Duplicate> duplicates = new ArrayList<>();

    TableBinder(SyntaxTree tree, Standard standard, String tableId, HeaderFinder headers) {
        this.tree = tree;
        this.cells = new CellReader(tree);
        this.standard = standard;
        this.table = standard.table(tableId);
        this.headers = headers;
    }

    /** Binds the rows; {@code squashed} are rows whose figures run together. */
    BoundTable bind(List<RowChoice.Chosen> chosen, List<Squashed> squashed) {
        learnShifts(chosen);
        for (RowChoice.Chosen choice : chosen) {
            table.row(choice.row()).ifPresent(row -> add(row, choice.raw(), choice.spelling()));
        }
        for (Squashed row : squashed) {
            table.row(row.row()).filter(Row::figures).ifPresent(known -> addSquashed(known, row));
        }
        rows.sort((left, right) -> left.label().compareTo(right.label()));
        Optional<TextRange> unseparated = rows.stream()
                .filter(row -> row.binding() == Binding.UNSEPARATED)
                .map(row -> row.slots().get(0))
                .findFirst();
        return new BoundTable(
                standard, table, headers.lastLine(), List.copyOf(rows), groups, duplicates, List.of(), unseparated);
    }

    private void add(Row row, RawRow raw, Spelling spelling) {
        if (!row.figures()) {
            groups.add(new BoundTable.Group(row, raw.labelRange()));
        } else if (bound.containsKey(row.id())) {
            addAgain(row, raw, spelling);
        } else {
            put(bindRow(row, raw, spelling));
        }
    }

    /** A label found again is a duplicate only where figures stand behind both; a heading may repeat a row's label. */
    private void addAgain(Row row, RawRow raw, Spelling spelling) {
        BoundRow before = bound.get(row.id());
        if (before != null && before.found() == 0 && raw.hasFigure()) {
            rows.remove(before);
            put(bindRow(row, raw, spelling));
        } else if (raw.hasFigure()) {
            TextRange range = raw.range();
            duplicates.add(new BoundTable.Duplicate(
                    row, range.start(), raw.labelRange().end(), range.end()));
        }
    }

    /** A label may be another standard's own. */
    private Spelling spelling(Row row, RawRow raw, Spelling spelling) {
        boolean whole = raw.label() != null && !raw.label().isCut();
        return spelling == Spelling.STANDARD
                        && whole
                        && !isOwn(row, raw.labelRange().of(tree.text()))
                ? Spelling.VARIANT
                : spelling;
    }

    private static boolean isOwn(Row row, String spelled) {
        String label = row.label().zh();
        return spelled.contains(label) || Folding.fold(spelled).contains(Folding.fold(label));
    }

    private void put(BoundRow row) {
        bound.put(row.row().id(), row);
        rows.add(row);
    }

    private void addSquashed(Row row, Squashed squashed) {
        BoundRow before = bound.get(row.id());
        if (before == null || before.binding() != Binding.BOUND || before.found() == 0) {
            rows.remove(before);
            List<TextRange> slots = List.of(squashed.figures());
            put(new BoundRow(
                    row, squashed.label(), Spelling.STANDARD, Binding.UNSEPARATED, List.of(), 1, List.of(), slots));
        }
    }

    private BoundRow bindRow(Row row, RawRow raw, Spelling spelling) {
        List<Column> columns = table.blockOf(row.id()).columns();
        HeaderGrid grid = grid(raw, columns);
        Alignment alignment = Alignment.of(raw, columns.size(), grid, shift(raw, columns.size()));
        List<Figure> figures = new ArrayList<>();
        for (int column = 0; column < alignment.cells().size(); column++) {
            figures.add(cells.figure(row, columns.get(column), alignment.cells().get(column)));
        }
        List<TextRange> surplus = alignment.surplus().stream().map(Atom::range).toList();
        List<TextRange> slots = cells.places(raw.slots());
        return new BoundRow(
                row,
                raw.labelRange(),
                spelling(row, raw, spelling),
                alignment.binding(),
                List.copyOf(figures),
                raw.filled(),
                surplus,
                slots);
    }

    private @Nullable HeaderGrid grid(RawRow raw, List<Column> columns) {
        return raw.inRow() ? headers.grid(raw.line(), columns) : null;
    }

    /** Complete rows show how many blank cells stand between label and figures in lines of so many cells. */
    private void learnShifts(List<RowChoice.Chosen> chosen) {
        long learnt = -1;
        for (RowChoice.Chosen choice : chosen) {
            RawRow raw = choice.raw();
            int width = raw.inRow() && raw.hasFigure() ? width(choice.row()) : 0;
            if (raw.filled() == width && width > 0 && key(raw, width) != learnt) {
                learnShift(raw, width);
                learnt = shifts.containsKey(key(raw, width)) ? key(raw, width) : -1;
            }
        }
    }

    /** How many figures a row has; 0 for a group or for a row that the standard hasn't. */
    private int width(String id) {
        boolean figures = table.row(id).filter(Row::figures).isPresent();
        return figures ? table.blockOf(id).columns().size() : 0;
    }

    private void learnShift(RawRow raw, int width) {
        List<Atom> slots = raw.slots();
        int first = 0;
        while (slots.get(first).isBlank()) {
            first++;
        }
        if (first + width <= slots.size() && !slots.get(first + width - 1).isBlank()) {
            shifts.putIfAbsent(key(raw, width), first);
        }
    }

    private int shift(RawRow raw, int width) {
        return raw.inRow() && raw.hasSlots() ? shifts.getOrDefault(key(raw, width), -1) : -1;
    }

    private static long key(RawRow raw, int width) {
        return ((long) raw.lastCell() << 32) | ((long) raw.labelCell() << 16) | width;
    }
}
