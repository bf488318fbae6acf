package org.gouji.report.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.standard.Block;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.text.CharSet;
import org.jspecify.annotations.Nullable;

/**
 * The folded labels of one table in all editions of a form: those of its rows as a tree of characters, those of its
 * header as a set. The edition that a table follows is told by its rows, so they must be recognized before the edition
 * is known.
 */
public final class LabelIndex {

    /** A node in the tree of the characters of row labels. */
    public static final class Node {
        private char[] units = {};
        private Node[] next = {};
        private final List<String> ends = new ArrayList<>(1);
        private final Set<String> below = new LinkedHashSet<>(2);
        private boolean canonical;

        @Nullable
        public Node next(char unit) {
            int place = Arrays.binarySearch(units, unit);
            return place < 0 ? null : next[place];
        }

        private Node nextOrNew(char unit) {
            int place = Arrays.binarySearch(units, unit);
            if (place >= 0) {
                return next[place];
            }
            int free = -place - 1;
            Node node = new Node();
            units = Arrays.copyOf(units, units.length + 1);
            next = Arrays.copyOf(next, next.length + 1);
            System.arraycopy(units, free, units, free + 1, units.length - free - 1);
            System.arraycopy(next, free, next, free + 1, next.length - free - 1);
            units[free] = unit;
            next[free] = node;
            return node;
        }

        /** The ids of the rows whose label ends at this node. */
        public List<String> ends() {
            return ends;
        }

        /** The ids of the rows whose label passes through this node or ends at it. */
        public Set<String> below() {
            return below;
        }

        /** Whether the label that ends here is the standard's own, not an alias. */
        public boolean isCanonical() {
            return canonical;
        }
    }

    private final Node root = new Node();
    private final Set<String> columnLabels = new LinkedHashSet<>();
    private final Set<String> headerPieces = new LinkedHashSet<>();
    private final CharSet headerUnits;
    private final Map<String, String> rowLabels = new HashMap<>();
    private final Map<String, String> rowTitles = new HashMap<>();
    private final Map<String, String> rowNumerals = new HashMap<>();

    private LabelIndex(List<Table> tables) {
        tables.forEach(this::add);
        headerUnits = CharSet.of(String.join("", headerPieces));
    }

    /** The labels of a table in all editions that have it. */
    static LabelIndex of(List<Table> tables) {
        return new LabelIndex(tables);
    }

    private void add(Table table) {
        table.rows().forEach(this::addRow);
        addPieces(table.corner());
        for (Block block : table.blocks()) {
            addPieces(block.heading());
            addPieces(block.rowHeader());
            block.columns().forEach(this::addColumn);
        }
    }

    private void addRow(Row row) {
        String label = Folding.fold(row.label().zh());
        if (label.isEmpty()) {
            return;
        }
        rowLabels.putIfAbsent(row.id(), label);
        rowNumerals.put(row.id(), row.number());
        rowTitles.putIfAbsent(row.id(), label + Folding.fold(row.note()));
        addLabel(row.id(), label, row.note().isEmpty());
        addLabel(row.id(), label + Folding.fold(row.note()), true);
        for (String alias : row.aliases()) {
            addLabel(row.id(), Folding.fold(alias), false);
        }
    }

    private void addLabel(String row, String label, boolean canonical) {
        Node node = root;
        for (int index = 0; index < label.length(); index++) {
            node = node.nextOrNew(label.charAt(index));
            node.below.add(row);
        }
        if (!node.ends.contains(row)) {
            node.ends.add(row);
        }
        node.canonical |= canonical;
    }

    private void addColumn(Column column) {
        columnLabels.add(Folding.fold(column.label().zh()));
        addPieces(column.label().zh());
        column.aliases().forEach(this::addPieces);
        column.aliases().forEach(alias -> columnLabels.add(Folding.fold(alias)));
        column.groups().forEach(group -> addPieces(group.label().zh()));
    }

    /**
     * Adds every substring of a label: header cells are narrow, so a label may stand there in pieces, down to single
     * characters.
     */
    private void addPieces(String label) {
        String folded = Folding.fold(label);
        for (int start = 0; start < folded.length(); start++) {
            for (int end = start + 1; end <= folded.length(); end++) {
                headerPieces.add(folded.substring(start, end));
            }
        }
    }

    public Node root() {
        return root;
    }

    /** Whether the folded text is the whole label of a column. */
    public boolean isColumnLabel(String folded) {
        return columnLabels.contains(folded);
    }

    /** Whether the folded text is the whole label of a row, perhaps behind a numeral. */
    public boolean isRowLabel(String folded) {
        Numeral numeral = Numeral.at(folded, 0, folded.length());
        return isWhole(folded, 0) || (numeral != null && isWhole(folded, numeral.end()));
    }

    private boolean isWhole(String folded, int from) {
        Node node = root;
        for (int index = from; index < folded.length() && node != null; index++) {
            node = node.next(folded.charAt(index));
        }
        return from < folded.length() && node != null && !node.ends().isEmpty();
    }

    /** Whether the folded text ends with a label of a column. */
    public boolean endsWithColumn(String folded) {
        return columnLabels.stream().anyMatch(folded::endsWith);
    }

    /**
     * Whether a label of the header, or a piece of one, may start with a character; true for characters that folding
     * drops.
     */
    public boolean startsHeaderPiece(char unit) {
        char folded = Folding.fold(unit);
        return folded == Folding.NOTHING || headerUnits.contains(folded);
    }

    /** Whether the folded text is a label of the header, or a piece of one. */
    public boolean isHeaderPiece(String folded) {
        return headerPieces.contains(folded);
    }

    /** The folded labels by the ids of their rows, for comparing spellings. */
    public Map<String, String> rowLabels() {
        return rowLabels;
    }

    /**
     * The rest of a row's folded label, note included, behind a folded beginning; empty if the label doesn't start with
     * that.
     */
    public String rest(String row, String beginning) {
        String title = rowTitles.getOrDefault(row, "");
        return title.startsWith(beginning) ? title.substring(beginning.length()) : "";
    }

    /** Whether the standard prints that numeral before the row's label. */
    public boolean hasNumeral(String row, Numeral numeral) {
        String printed = rowNumerals.getOrDefault(row, "");
        Numeral own = Numeral.at(printed, 0, printed.length());
        return own != null && own.style() == numeral.style() && own.value() == numeral.value();
    }
}
