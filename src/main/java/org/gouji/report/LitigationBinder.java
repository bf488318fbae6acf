package org.gouji.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.BoundRow.Binding;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Binds a table that has one row without a label, by its header or by the order of its columns. */
final class LitigationBinder {

    private final SyntaxTree tree;
    private final CellReader cells;
    private final Standard standard;
    private final Table table;
    private final Row row;
    private final List<Column> columns;

    LitigationBinder(SyntaxTree tree, Standard standard, String tableId) {
        this.tree = tree;
        this.cells = new CellReader(tree);
        this.standard = standard;
        this.table = standard.table(tableId);
        this.row = table.figureRows().get(0);
        this.columns = table.blockOf(row.id()).columns();
    }

    /**
     * The table in a part of a text, empty where there is neither header nor figures.
     *
     * @param own whether the part is the table's own chapter; elsewhere only a header of its own tells it from others
     */
    Optional<BoundTable> bind(TextRange part, boolean own) {
        if (!own && !namesColumns(part)) {
            return Optional.empty();
        }
        LabelIndex labels = LabelIndex.of(table.id());
        AtomList atoms = Atomizer.atoms(tree, part);
        List<LitigationScanner.Run> runs =
                LitigationScanner.scan(tree.text(), atoms, labels, blockLabels(), columns.size());
        HeaderFinder headers = HeaderFinder.of(tree, atoms, labels, lines(runs), null);
        Optional<TextRange> squashed = runs.isEmpty() ? squashed(part) : Optional.empty();
        List<BoundRow> rows = squashed.map(this::unseparated).or(() -> bindRuns(runs, headers)).stream()
                .toList();
        if (rows.isEmpty() && !headers.isFound()) {
            return Optional.empty();
        }
        Optional<TextRange> header = rows.isEmpty() ? headers.lastLineBefore(Integer.MAX_VALUE) : headers.lastLine();
        return Optional.of(new BoundTable(standard, table, header, rows, List.of(), List.of(), List.of(), squashed));
    }

    /** Whether labels stand there that no other table's columns have. */
    private boolean namesColumns(TextRange part) {
        String folded = Folding.fold(part.of(tree.text()));
        return columns.stream()
                .map(column -> Folding.fold(column.label().zh()))
                .filter(label -> standard.tables().stream()
                        .noneMatch(other -> !other.id().equals(table.id())
                                && LabelIndex.of(other.id()).isColumnLabel(label)))
                .anyMatch(folded::contains);
    }

    /** The folded labels of the innermost groups of columns, by the ids of the groups. */
    private Map<String, String> blockLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Column column : columns) {
            Column.ColumnGroup group = column.groups().get(column.groups().size() - 1);
            labels.put(group.id(), Folding.fold(group.label().zh()));
        }
        return labels;
    }

    private static BitSet lines(List<LitigationScanner.Run> runs) {
        BitSet lines = new BitSet();
        runs.forEach(run -> run.slots().forEach(slot -> lines.set(slot.line())));
        return lines;
    }

    private Optional<BoundRow> bindRuns(List<LitigationScanner.Run> runs, HeaderFinder headers) {
        Optional<LitigationScanner.Run> whole = runs.stream()
                .filter(run -> run.slots().size() >= columns.size() || run.filled() > columns.size() / 3)
                .max((left, right) -> Long.compare(left.filled(), right.filled()));
        return whole.isPresent() ? Optional.of(bindWhole(whole.get(), headers)) : bindBlocks(runs);
    }

    private BoundRow bindWhole(LitigationScanner.Run run, HeaderFinder headers) {
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

    /** A run of figures for each block, told apart by the words before them, or by order where there are all of them. */
    private Optional<BoundRow> bindBlocks(List<LitigationScanner.Run> runs) {
        List<String> ids = List.copyOf(blockLabels().keySet());
        int width = columns.size() / ids.size();
        List<LitigationScanner.Run> fitting =
                runs.stream().filter(run -> run.slots().size() == width).toList();
        List<Figure> figures = new ArrayList<>();
        List<Atom> slots = new ArrayList<>();
        for (int block = 0; block < ids.size(); block++) {
            LitigationScanner.Run run = runOf(ids.get(block), block, fitting, ids.size());
            for (int column = 0; run != null && column < width; column++) {
                slots.add(run.slots().get(column));
                figures.add(cells.figure(
                        row, columns.get(block * width + column), run.slots().get(column)));
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

    private static LitigationScanner.@Nullable Run runOf(
            String block, int place, List<LitigationScanner.Run> runs, int blocks) {
        for (LitigationScanner.Run run : runs) {
            if (run.block().isPresent() && run.block().get().equals(block)) {
                return run;
            }
        }
        boolean unnamed = runs.stream().allMatch(run -> run.block().isEmpty());
        return unnamed && runs.size() == blocks ? runs.get(place) : null;
    }

    /** A header with as many digits behind it as there are columns, or more, and no gaps between them. */
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
