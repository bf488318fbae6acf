package org.gouji.ide.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.ide.drawing.Preview.Run;
import org.gouji.text.TextRange;

/** The diagnostics of a report, found by their place. */
final class Remarks {

    private static final String MISSING_ROW = "missing-row";

    private final List<Diagnostic> inOrder;

    Remarks(List<Diagnostic> diagnostics) {
        this.inOrder = diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::range))
                .toList();
    }

    /** The diagnostics on a cell; without those about missing rows, which lie on the row before. */
    List<Diagnostic> at(TextRange cell) {
        return startingIn(cell).stream()
                .filter(found -> !found.code().equals(MISSING_ROW))
                .filter(found -> cell.equals(found.range()) || (!cell.isEmpty() && cell.contains(found.range())))
                .toList();
    }

    /** The diagnostics about missing rows of a table. */
    List<Diagnostic> missingRows(TextRange table) {
        return startingIn(table).stream()
                .filter(found -> found.code().equals(MISSING_ROW))
                .toList();
    }

    /** A stretch of text, cut where a diagnostic begins or ends; several blanks in succession become one space. */
    List<Run> runs(String text, TextRange place) {
        List<Diagnostic> found = startingIn(place);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(place.start(), place.end()));
        for (Diagnostic diagnostic : found) {
            cuts.add(diagnostic.range().start());
            cuts.add(Math.min(place.end(), diagnostic.range().end()));
        }
        List<Run> runs = new ArrayList<>();
        int start = place.start();
        for (int end : cuts.tailSet(place.start(), false)) {
            TextRange part = new TextRange(start, end);
            String shown = part.of(text).replaceAll("[\\s\\u00A0]+", " ");
            runs.add(new Run(shown, part, covering(found, part)));
            start = end;
        }
        return runs;
    }

    private static List<Diagnostic> covering(List<Diagnostic> found, TextRange part) {
        return found.stream()
                .filter(diagnostic -> diagnostic.range().start() <= part.start()
                        && part.end() <= diagnostic.range().end())
                .toList();
    }

    /** The diagnostics that start in a range or at its end. */
    private List<Diagnostic> startingIn(TextRange range) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).range().start() < range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < inOrder.size() && inOrder.get(end).range().start() <= range.end()) {
            end++;
        }
        return inOrder.subList(low, end);
    }
}
