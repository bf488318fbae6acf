package org.gouji.report.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.report.row.RawRow;
import org.gouji.standard.Table;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows with an unknown label that are part of a table: those among its rows, and those right above or below
 * them with as many figures. Other rows belong to something else.
 */
final class UnknownRows {

    /** Matches the labels of notes, and of the row that numbers the columns. */
    private static final Pattern NO_ROW = Pattern.compile("[\\s\\u3000]*(?:注|备注|说明|附|栏次|序号|编号|行次|甲|填报|填表|审核|单位).*");

    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}A-Za-z]");

    private final SyntaxTree tree;
    private final BoundTable table;
    private final Map<Integer, RawRow> byLine = new HashMap<>();
    private int first;
    private int last;

    private UnknownRows(SyntaxTree tree, BoundTable table, List<RawRow> unknown) {
        this.tree = tree;
        this.table = table;
        unknown.stream().filter(RawRow::inRow).forEach(row -> byLine.put(row.firstLine(), row));
    }

    /**
     * The ranges of the labels of the unknown rows that are part of a table, in the order of the text; the table has a
     * row at least.
     */
    static List<TextRange> of(SyntaxTree tree, BoundTable table, List<RawRow> unknown) {
        TextRange extent = table.rows().stream()
                .map(BoundRow::range)
                .reduce(TextRange::union)
                .orElseThrow();
        UnknownRows rows = new UnknownRows(tree, table, unknown);
        rows.reach(extent);
        return unknown.stream()
                .filter(row -> isWithin(extent, row.labelRange())
                        || (row.inRow() && rows.first <= row.firstLine() && row.firstLine() <= rows.last))
                .map(RawRow::labelRange)
                .toList();
    }

    private static boolean isWithin(TextRange extent, TextRange label) {
        return extent.start() < label.start() && label.end() < extent.end();
    }

    /** Extends the lines of the known rows by those above and below that are rows of the table, too. */
    private void reach(TextRange extent) {
        first = tree.index().lineOf(extent.start());
        last = tree.index().lineOf(extent.end());
        int width = width(table.rows().get(0));
        while (isBelowHeader(first - 1) && isRow(byLine.get(first - 1), width)) {
            first--;
        }
        width = width(table.rows().get(table.rows().size() - 1));
        while (isRow(byLine.get(last + 1), width)) {
            last++;
        }
    }

    /** Whether a line stands below the header, so that it is no header itself: a header may consist of years. */
    private boolean isBelowHeader(int line) {
        return table.header()
                .filter(header -> tree.index().lineOf(header.end()) < line)
                .isPresent();
    }

    private int width(BoundRow row) {
        Table form = table.table();
        return form.blockOf(row.row().id()).columns().size();
    }

    private boolean isRow(@Nullable RawRow row, int width) {
        if (row == null || row.filled() != width || row.lastLine() != row.firstLine()) {
            return false;
        }
        String label = row.labelRange().of(tree.text());
        return WORDS.matcher(label).find() && !NO_ROW.matcher(label).matches();
    }
}
