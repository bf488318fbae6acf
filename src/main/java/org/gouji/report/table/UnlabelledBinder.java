package org.gouji.report.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.label.Folding;
import org.gouji.report.label.FormIndex;
import org.gouji.report.label.Spelling;
import org.gouji.report.label.TableIndex;
import org.gouji.report.row.Atom;
import org.gouji.report.row.AtomList;
import org.gouji.report.row.Atomizer;
import org.gouji.report.row.Figure;
import org.gouji.report.row.FoundRow;
import org.gouji.report.row.RawRow;
import org.gouji.report.table.BoundRow.Binding;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Binds a table whose rows have no labels, by its header or by the order of its columns. */
public final class UnlabelledBinder {

    private final SyntaxTree tree;
    private final CellReader cells;
    private final FormIndex form;
    private final TableIndex index;
    private final Standard standard;
    private final Table table;
    private final Row row;
    private final List<Column> columns;

    public UnlabelledBinder(SyntaxTree tree, FormIndex form, TableIndex index, Standard edition) {
        this.tree = tree;
        this.cells = new CellReader(tree);
        this.form = form;
        this.index = index;
        this.standard = index.variant(edition).edition();
        this.table = index.variant(edition).table();
        this.row = table.figureRows().get(0);
        this.columns = table.blockOf(row.id()).columns();
    }

    /**
     * The table in a part of a text, empty where there is neither header nor figures.
     *
     * @param own whether the part belongs to this table alone; elsewhere only a header of its own tells it from others
     */
    public Optional<BoundTable> bind(TextRange part, boolean own) {
        if (!own && !namesColumns(part)) {
            return Optional.empty();
        }
        AtomList atoms = Atomizer.atoms(tree, part);
        List<UnlabelledScanner.Run> runs =
                UnlabelledScanner.scan(tree.text(), atoms, index.labels(), blocks(), columns.size());
        HeaderFinder headers = HeaderFinder.of(tree, atoms, index, lines(runs), null);
        Optional<TextRange> squashed = runs.isEmpty() ? squashed(part) : Optional.empty();
        List<BoundRow> rows = squashed.map(this::unseparated).or(() -> bindRuns(runs, headers)).stream()
                .toList();
        if (rows.isEmpty() && !headers.isFound()) {
            return Optional.empty();
        }
        Optional<TextRange> header = rows.isEmpty() ? headers.lastLineBefore(Integer.MAX_VALUE) : headers.lastLine();
        return Optional.of(
                new BoundTable(standard, table, header, rows, List.of(), List.of(), List.of(), List.of(), squashed));
    }

    /** Whether a part of the text holds the label of a column that no other table has. */
    private boolean namesColumns(TextRange part) {
        String folded = Folding.fold(part.of(tree.text()));
        return columns.stream()
                .map(column -> Folding.fold(column.label().zh()))
                .filter(label -> standard.tables().stream()
                        .noneMatch(other -> !other.id().equals(table.id())
                                && form.table(other.id()).labels().isColumnLabel(label)))
                .anyMatch(folded::contains);
    }

    /** The innermost groups of columns, in order. */
    private List<UnlabelledScanner.ColumnBlock> blocks() {
        Map<String, UnlabelledScanner.ColumnBlock> blocks = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            List<Column.ColumnGroup> groups = columns.get(at).groups();
            if (!groups.isEmpty()) {
                Column.ColumnGroup group = groups.get(groups.size() - 1);
                String label = Folding.fold(group.label().zh());
                int first = at;
                blocks.compute(
                        group.id(),
                        (id, known) -> known == null
                                ? new UnlabelledScanner.ColumnBlock(id, label, first, 1)
                                : new UnlabelledScanner.ColumnBlock(id, label, known.first(), known.width() + 1));
            }
        }
        return List.copyOf(blocks.values());
    }

    private static BitSet lines(List<UnlabelledScanner.Run> runs) {
        BitSet lines = new BitSet();
        runs.forEach(run -> run.slots().forEach(slot -> lines.set(slot.line())));
        return lines;
    }

    private Optional<BoundRow> bindRuns(List<UnlabelledScanner.Run> runs, HeaderFinder headers) {
        Optional<UnlabelledScanner.Run> whole = runs.stream()
                .filter(run -> run.slots().size() >= columns.size() || run.filled() > columns.size() / 3)
                .max((left, right) -> Long.compare(left.filled(), right.filled()));
        return whole.isPresent() ? Optional.of(bindWhole(whole.get(), headers)) : bindBlocks(runs);
    }

    private BoundRow bindWhole(UnlabelledScanner.Run run, HeaderFinder headers) {
        Atom first = run.slots().get(0);
        TextRange place =
                first.range().union(run.slots().get(run.slots().size() - 1).range());
        RawRow raw = new FoundRow(null, place, -1, run.slots(), first.line(), first.inRow());
        HeaderGrid grid = first.inRow() ? headers.grid(first.line(), columns) : null;
        Alignment alignment = Alignment.of(raw, columns.size(), grid, 0);
        List<Figure> figures = new ArrayList<>();
        for (int column = 0; column < alignment.cells().size(); column++) {
            figures.add(cells.figure(row, columns.get(column), alignment.cells().get(column)));
        }
        return bound(alignment.binding(), place, figures, raw, alignment.surplus());
    }

    private BoundRow bound(Binding binding, TextRange place, List<Figure> figures, RawRow raw, List<Atom> surplus) {
        List<TextRange> beside = surplus.stream().map(Atom::range).toList();
        List<TextRange> slots = cells.places(raw.slots());
        return new BoundRow(row, place, Spelling.STANDARD, binding, figures, raw.filled(), beside, slots);
    }

    /**
     * The row put together from a run of figures for each block; the runs are told apart by the words before them, or
     * by their order if there is one for each block.
     */
    private Optional<BoundRow> bindBlocks(List<UnlabelledScanner.Run> runs) {
        List<UnlabelledScanner.ColumnBlock> blocks = blocks();
        List<UnlabelledScanner.Run> fitting = runs.stream()
                .filter(run -> blocks.stream()
                        .anyMatch(block -> block.width() == run.slots().size()))
                .toList();
        List<Figure> figures = new ArrayList<>();
        List<Atom> slots = new ArrayList<>();
        for (int place = 0; place < blocks.size(); place++) {
            UnlabelledScanner.ColumnBlock block = blocks.get(place);
            UnlabelledScanner.Run run = runOf(block, place, fitting, blocks.size());
            for (int column = 0; run != null && column < block.width(); column++) {
                slots.add(run.slots().get(column));
                figures.add(cells.figure(
                        row, columns.get(block.first() + column), run.slots().get(column)));
            }
        }
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        TextRange place =
                slots.stream().map(Atom::range).reduce(TextRange::union).orElseThrow();
        RawRow raw = new FoundRow(null, place, -1, slots, slots.get(0).line(), true);
        return Optional.of(bound(Binding.BOUND, place, figures, raw, List.of()));
    }

    private static UnlabelledScanner.@Nullable Run runOf(
            UnlabelledScanner.ColumnBlock block, int place, List<UnlabelledScanner.Run> runs, int blocks) {
        for (UnlabelledScanner.Run run : runs) {
            if (run.block().filter(block.id()::equals).isPresent()
                    && run.slots().size() == block.width()) {
                return run;
            }
        }
        boolean unnamed = runs.stream().allMatch(run -> run.block().isEmpty());
        return unnamed && runs.size() == blocks && runs.get(place).slots().size() == block.width()
                ? runs.get(place)
                : null;
    }

    /**
     * The range of digits that run together behind the label of the last column, at least as many as there are columns;
     * empty if there are none.
     */
    private Optional<TextRange> squashed(TextRange part) {
        String last = columns.get(columns.size() - 1).label().zh();
        Matcher matcher = Pattern.compile(
                        Pattern.quote(last) + "[ \\u00A0\\u3000]*([0-9][0-9 ]{" + (columns.size() - 1) + ",})")
                .matcher(tree.withoutComments())
                .region(part.start(), part.end());
        return matcher.find()
                ? Optional.of(Blanks.trim(tree.text(), new TextRange(matcher.start(1), matcher.end(1))))
                : Optional.empty();
    }

    private BoundRow unseparated(TextRange figures) {
        return new BoundRow(
                row, figures, Spelling.STANDARD, Binding.UNSEPARATED, List.of(), 1, List.of(), List.of(figures));
    }
}
