package org.gouji.report;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/** Reads the tables of a report: finds rows in a part of the text, chooses the standard by them, binds them to it. */
final class TableReader {

    /** Headers stand at the start of a table, and only they are searched for words. */
    private static final int HEADER_REACH = 20_000;

    private final SyntaxTree tree;
    private final ReportMemory memory;

    TableReader(SyntaxTree tree, ReportMemory memory) {
        this.tree = tree;
        this.memory = memory;
    }

    /** A table and the standard that its rows and columns speak for, empty where they don't say. */
    record Found(BoundTable table, Optional<Standard> evidence) {}

    /**
     * The labelled table with that id in a part of the text, empty where there is none.
     *
     * @param otherwise the standard where rows and columns don't tell
     */
    Optional<Found> read(String tableId, TextRange part, Standard otherwise) {
        String text = tree.text();
        LabelIndex labels = LabelIndex.of(tableId);
        RowWidths widths = RowWidths.of(tableId);
        RowLines lines = new RowLines(tree, part, labels, widths, memory.rows(tableId));
        AtomList atoms = Atomizer.atoms(tree, part, lines);
        RowChoice choice = RowChoice.of(RowScanner.scan(text, atoms, labels, widths, lines), labels);
        List<Squashed> squashed = isSparse(choice, otherwise.table(tableId))
                ? Squashed.find(tree.withoutComments(), part, labels, widths)
                : List.of();
        int reach = Math.min(part.end(), part.start() + HEADER_REACH);
        Optional<Standard> evidence = FormatEvidence.standard(
                tableId, choice, squashed, () -> Folding.fold(text.subSequence(part.start(), reach)));
        Standard standard = evidence.orElse(otherwise);
        List<RawRow> unknown = choice.matchTypos(text, standard.table(tableId));
        HeaderFinder headers = HeaderFinder.of(tree, atoms, labels, lines(choice), lines);
        lines.remember();
        boolean filled = isFilled(choice);
        List<Squashed> together = squashed.size() > 1 ? squashed : List.of();
        if (!filled && together.isEmpty() && !headers.isFound()) {
            return Optional.empty();
        }
        RowChoice rows = filled || !together.isEmpty() ? choice : RowChoice.of(new RowList(lines), labels);
        BoundTable table = new TableBinder(tree, standard, tableId, headers).bind(rows, together);
        return Optional.of(new Found(withUnknown(table, unknown), evidence));
    }

    /** Whether fewer than half of the rows were found with figures: perhaps the figures run together. */
    private static boolean isSparse(RowChoice choice, Table table) {
        Set<String> filled = new HashSet<>();
        for (int index = 0; index < choice.size(); index++) {
            String row = choice.row(index);
            if (row != null
                    && choice.rows().facts(index).hasFigure()
                    && filled.add(row)
                    && filled.size() * 2 >= table.figureRows().size()) {
                return false;
            }
        }
        return filled.size() * 2 < table.figureRows().size();
    }

    /** Whether a row has anything behind its label, be it blank cells. */
    private static boolean isFilled(RowChoice choice) {
        for (int index = 0; index < choice.size(); index++) {
            if (choice.row(index) != null && choice.rows().facts(index).hasSlots()) {
                return true;
            }
        }
        return false;
    }

    /** The lines of rows with anything behind their labels. */
    private static BitSet lines(RowChoice choice) {
        BitSet lines = new BitSet();
        for (int index = 0; index < choice.size(); index++) {
            if (choice.row(index) != null && choice.rows().facts(index).hasSlots()) {
                lines.set(choice.rows().line(index));
            }
        }
        return lines;
    }

    /** Keeps the unknown rows that lie among rows that are known; others are no part of the table. */
    private static BoundTable withUnknown(BoundTable table, List<RawRow> unknown) {
        if (table.rows().isEmpty()) {
            return table;
        }
        TextRange extent = table.rows().stream()
                .map(BoundRow::range)
                .reduce(TextRange::union)
                .orElseThrow();
        List<TextRange> inside = unknown.stream()
                .map(RawRow::labelRange)
                .filter(label -> extent.start() < label.start() && label.end() < extent.end())
                .toList();
        return new BoundTable(
                table.standard(),
                table.table(),
                table.header(),
                table.rows(),
                table.groups(),
                table.duplicates(),
                inside,
                table.unseparated());
    }
}
