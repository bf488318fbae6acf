package org.gouji.plain;

import java.util.List;
import java.util.Optional;
import org.gouji.text.TextRange;

/** Decides whether the rows after a blank line continue the table above, as they do after a page break. */
final class Continuation {

    private Continuation() {}

    /**
     * Whether the second table continues the first: it starts with figures, or repeats the header of one without total.
     */
    static boolean of(PlainTable first, PlainTable second) {
        if (first.layout() != second.layout() || (hasDelimiter(second) && !hasDelimiter(first))) {
            return false;
        }
        List<TextRange> cells = second.cells(second.firstLine());
        if (cells.size() < 2 || cells.size() != first.cells(first.firstLine()).size()) {
            return false;
        }
        return hasDelimiter(second)
                ? repeatsHeader(first, second) && !endsInTotal(first)
                : startsWithFigures(second, cells) || (repeatsHeader(first, second) && !endsInTotal(first));
    }

    private static boolean hasDelimiter(PlainTable table) {
        return table.firstLine() + 1 < table.endLine() && table.isDelimiter(table.firstLine() + 1);
    }

    private static boolean startsWithFigures(PlainTable table, List<TextRange> cells) {
        String text = table.tree().text();
        return cells.stream()
                .skip(1)
                .map(cell -> PlainCell.of(text, cell.start(), cell.end()))
                .anyMatch(cell -> cell.isNumber() && !cell.isYear());
    }

    private static boolean repeatsHeader(PlainTable first, PlainTable second) {
        return words(first, first.firstLine()).equals(words(second, second.firstLine()));
    }

    private static List<String> words(PlainTable table, int line) {
        return table.cells(line).stream()
                .map(cell -> Label.of(cell.of(table.tree().text())).text())
                .toList();
    }

    private static boolean endsInTotal(PlainTable table) {
        Optional<TextRange> label = table.cells(table.endLine() - 1).stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst();
        return label.map(cell -> Label.of(cell.of(table.tree().text())))
                .filter(found -> found.role() == Role.TOTAL)
                .isPresent();
    }
}
