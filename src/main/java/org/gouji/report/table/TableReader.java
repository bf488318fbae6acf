package org.gouji.report.table;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.report.label.Folding;
import org.gouji.report.label.TableIndex;
import org.gouji.report.row.AtomList;
import org.gouji.report.row.Atomizer;
import org.gouji.report.row.RawRow;
import org.gouji.report.row.RowLines;
import org.gouji.report.row.RowList;
import org.gouji.report.row.RowMemory;
import org.gouji.report.row.RowScanner;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/**
 * Finds a table of a form in a part of a text in two steps: {@link #scan} finds its rows and the editions that they
 * speak for; {@link #bind} reads the cells of these rows once an edition is chosen.
 */
public final class TableReader {

    /** How far behind the start of the part the words of a header are searched, in UTF-16 units. */
    private static final int HEADER_REACH = 20_000;

    private final SyntaxTree tree;
    private final TableIndex index;
    private final RowLines lines;
    private final AtomList atoms;
    private final RowChoice choice;
    private final List<Squashed> squashed;
    private final List<Standard> editions;

    private TableReader(
            SyntaxTree tree,
            TableIndex index,
            RowLines lines,
            AtomList atoms,
            RowChoice choice,
            List<Squashed> squashed,
            List<Standard> editions) {
        this.tree = tree;
        this.index = index;
        this.lines = lines;
        this.atoms = atoms;
        this.choice = choice;
        this.squashed = squashed;
        this.editions = editions;
    }

    /**
     * Finds the rows of a table in a part of a text.
     *
     * @param memory the readings of lines of earlier versions, for the same table
     * @param likely the edition that the table follows most likely
     */
    public static TableReader scan(
            SyntaxTree tree, TextRange part, TableIndex index, RowMemory memory, Standard likely) {
        String text = tree.text();
        RowLines lines = RowLines.read(tree, part, index, memory);
        AtomList atoms = Atomizer.atoms(tree, part, lines);
        RowChoice choice = RowChoice.of(RowScanner.scan(text, atoms, index, lines), index);
        List<Squashed> squashed = isSparse(choice, index.variant(likely).table())
                ? Squashed.find(tree.withoutComments(), part, index)
                : List.of();
        int reach = Math.min(part.end(), part.start() + HEADER_REACH);
        List<Standard> editions = EditionEvidence.editions(
                index, choice, squashed, () -> Folding.fold(text.subSequence(part.start(), reach)));
        return new TableReader(tree, index, lines, atoms, choice, squashed, editions);
    }

    /** The editions that its rows and columns speak for most, newest first. */
    List<Standard> editions() {
        return editions;
    }

    /** Whether rows and columns speak for some of the editions that have the table more than for others. */
    boolean isTelling() {
        return editions.size() < index.variants().size();
    }

    /** The table as an edition has it; empty if the part has neither rows nor a header of it. */
    public Optional<BoundTable> bind(Standard edition) {
        TableIndex.Variant variant = index.variant(edition);
        List<RawRow> unknown = choice.matchTypos(tree.text(), variant.table());
        HeaderFinder headers = HeaderFinder.of(tree, atoms, index, lines(choice), lines);
        lines.remember();
        boolean filled = isFilled(choice);
        List<Squashed> together = squashed.size() > 1 ? squashed : List.of();
        if (!filled && together.isEmpty() && !headers.isFound()) {
            return Optional.empty();
        }
        RowChoice rows = filled || !together.isEmpty() ? choice : RowChoice.of(new RowList(lines), index);
        BoundTable table = new TableBinder(tree, variant, headers).bind(rows, together);
        return Optional.of(withUnknown(table, unknown));
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

    /** Whether any row has cells or figures behind its label, even blank ones. */
    private static boolean isFilled(RowChoice choice) {
        for (int index = 0; index < choice.size(); index++) {
            if (choice.row(index) != null && choice.rows().facts(index).hasSlots()) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the lines with rows that have cells or figures behind their labels. */
    private static BitSet lines(RowChoice choice) {
        BitSet lines = new BitSet();
        for (int index = 0; index < choice.size(); index++) {
            if (choice.row(index) != null && choice.rows().facts(index).hasSlots()) {
                lines.set(choice.rows().line(index));
            }
        }
        return lines;
    }

    private BoundTable withUnknown(BoundTable table, List<RawRow> unknown) {
        if (table.rows().isEmpty() || unknown.isEmpty()) {
            return table;
        }
        return new BoundTable(
                table.standard(),
                table.table(),
                table.header(),
                table.rows(),
                table.groups(),
                table.duplicates(),
                UnknownRows.of(tree, table, unknown),
                table.unknownColumns(),
                table.unseparated());
    }
}
