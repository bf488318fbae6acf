package org.gouji.report.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.report.label.Folding;
import org.gouji.report.label.Spelling;
import org.gouji.report.label.TableIndex;
import org.gouji.report.row.Atom;
import org.gouji.report.row.Figure;
import org.gouji.report.row.RawRow;
import org.gouji.report.row.RowFacts;
import org.gouji.report.row.RowList;
import org.gouji.report.table.BoundRow.Binding;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Binds the rows that were found in a part of a text to the rows of a standard, and their cells to its columns. */
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
    private final List<DuplicateRows> duplicates = new ArrayList<>();
    private final Set<TextRange> unknownColumns = new LinkedHashSet<>();

    /**
     * The row of the latest run of duplicates, null before the first; the run goes from {@link #againFirst} to
     * {@link #againEnd}, excluded, in the list of rows found.
     */
    private @Nullable Row again;

    private int againFirst;
    private int againEnd;

    /** The id that was looked up last; {@link #answered} is its row, {@link #width} the number of figures in it. */
    private String asked = "";

    private @Nullable Row answered;
    private int width;

    TableBinder(SyntaxTree tree, TableIndex.Variant variant, HeaderFinder headers) {
        this.tree = tree;
        this.cells = new CellReader(tree);
        this.standard = variant.edition();
        this.table = variant.table();
        this.headers = headers;
    }

    /** Binds the rows; {@code squashed} are rows whose figures run together. */
    BoundTable bind(RowChoice choice, List<Squashed> squashed) {
        learnShifts(choice);
        for (int index = 0; index < choice.size(); index++) {
            String id = choice.row(index);
            Row row = id == null ? null : row(id);
            if (row != null) {
                add(row, choice, index);
            }
        }
        endDuplicates(choice.rows());
        for (Squashed row : squashed) {
            table.row(row.row()).filter(Row::figures).ifPresent(known -> addSquashed(known, row));
        }
        rows.sort((left, right) -> left.label().compareTo(right.label()));
        Optional<TextRange> unseparated = rows.stream()
                .filter(row -> row.binding() == Binding.UNSEPARATED)
                .map(row -> row.slots().get(0))
                .findFirst();
        return new BoundTable(
                standard,
                table,
                headers.lastLine(),
                List.copyOf(rows),
                groups,
                duplicates,
                List.of(),
                List.copyOf(unknownColumns),
                unseparated);
    }

    /**
     * The row with an id, null if the standard hasn't it. The last answer is kept, as most rows of a large table have
     * the same id as the one before.
     */
    private @Nullable Row row(String id) {
        if (!id.equals(asked)) {
            asked = id;
            answered = table.row(id).orElse(null);
            boolean figures = answered != null && answered.figures();
            width = figures ? table.blockOf(id).columns().size() : 0;
        }
        return answered;
    }

    private void add(Row row, RowChoice choice, int index) {
        BoundRow before = bound.get(row.id());
        if (!row.figures()) {
            RawRow raw = choice.rows().get(index);
            groups.add(new BoundTable.Group(row, raw.labelRange()));
        } else if (before != null) {
            addAgain(before, choice, index);
        } else {
            put(bindRow(row, choice.rows().get(index), choice.spelling(index)));
        }
    }

    /**
     * Adds a row that was found before. It is a duplicate only if both have figures; if only the new one has, it takes
     * the place of the first, which may be a heading with the same words.
     */
    private void addAgain(BoundRow before, RowChoice choice, int index) {
        boolean figure = choice.rows().facts(index).hasFigure();
        if (figure && before.found() == 0) {
            rows.remove(before);
            put(bindRow(before.row(), choice.rows().get(index), choice.spelling(index)));
        } else if (figure) {
            addDuplicate(before.row(), choice.rows(), index);
        }
    }

    private void addDuplicate(Row row, RowList all, int index) {
        boolean goesOn =
                again != null && row.id().equals(again.id()) && index == againEnd && all.isBelow(index, index - 1);
        if (!goesOn) {
            endDuplicates(all);
            again = row;
            againFirst = index;
        }
        againEnd = index + 1;
    }

    private void endDuplicates(RowList all) {
        if (again != null) {
            duplicates.add(new DuplicateRows(again, all, againFirst, againEnd));
        }
    }

    /** The spelling of a label in this edition: the words of another edition are a variant. */
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
        if (grid != null) {
            unknownColumns.addAll(grid.unknown());
        }
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

    /** Learns from complete rows how many blank cells stand between label and figures in lines of the same layout. */
    private void learnShifts(RowChoice choice) {
        long learnt = -1;
        for (int index = 0; index < choice.size(); index++) {
            String id = choice.row(index);
            RowFacts facts = choice.rows().facts(index);
            boolean complete = id != null && row(id) != null && facts.filled() == width && width > 0 && facts.inRow();
            if (complete && key(facts, width) != learnt) {
                learnShift(choice.rows().get(index), width);
                learnt = shifts.containsKey(key(facts, width)) ? key(facts, width) : -1;
            }
        }
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

    private static long key(RowFacts raw, int width) {
        return ((long) raw.lastCell() << 32) | ((long) raw.labelCell() << 16) | width;
    }
}
