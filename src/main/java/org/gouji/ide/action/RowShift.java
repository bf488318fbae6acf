package org.gouji.ide.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.report.table.BoundRow;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/**
 * The arrangements that the figures of a row may have had before they slipped into other columns. A row with anything
 * but plain whole numbers has none.
 */
final class RowShift {

    private static final Pattern PLAIN = Pattern.compile("0|[1-9]\\d{0,14}");
    private static final String ZERO = "0";

    private final String text;
    private final int width;
    private final List<TextRange> places = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private boolean plain = true;

    /** @param width the number of figures that the row should have */
    RowShift(SyntaxTree tree, BoundRow row, int width) {
        this.text = tree.text();
        this.width = width;
        int blanks = 0;
        for (TextRange slot : row.slots()) {
            String spelling = slot.of(text).strip();
            if (spelling.isEmpty()) {
                blanks += places.isEmpty() ? 0 : 1;
            } else {
                plain &= PLAIN.matcher(spelling).matches() && blanks == 0;
                places.add(slot);
                figures.add(spelling);
            }
        }
    }

    /**
     * The possible arrangements, each once, without the present one. Where one figure is too many: without a 0, or
     * without a figure that equals the one before it; where one is missing: with one more 0; else with a 0 moved. For
     * {@code 3 0 5}: {@code 0 3 5} and {@code 3 5 0}.
     */
    List<List<String>> arrangements() {
        Set<List<String>> found = new LinkedHashSet<>();
        if (!plain || figures.size() < 2 || width < 2) {
            return List.of();
        }
        if (figures.size() == width + 1) {
            addShorter(figures, found);
        } else if (figures.size() == width - 1) {
            addLonger(figures, found);
        } else if (figures.size() == width) {
            Set<List<String>> shorter = new LinkedHashSet<>();
            addWithoutZero(figures, shorter);
            shorter.forEach(list -> addLonger(list, found));
        }
        found.remove(figures);
        return List.copyOf(found);
    }

    private static void addShorter(List<String> list, Set<List<String>> found) {
        addWithoutZero(list, found);
        for (int index = 1; index < list.size(); index++) {
            if (list.get(index).equals(list.get(index - 1))) {
                found.add(without(list, index));
            }
        }
    }

    private static void addWithoutZero(List<String> list, Set<List<String>> found) {
        for (int index = 0; index < list.size(); index++) {
            if (list.get(index).equals(ZERO)) {
                found.add(without(list, index));
            }
        }
    }

    private static void addLonger(List<String> list, Set<List<String>> found) {
        for (int index = 0; index <= list.size(); index++) {
            List<String> longer = new ArrayList<>(list);
            longer.add(index, ZERO);
            found.add(longer);
        }
    }

    private static List<String> without(List<String> list, int index) {
        List<String> shorter = new ArrayList<>(list);
        shorter.remove(index);
        return shorter;
    }

    /**
     * The edits that write an arrangement over the figures; a surplus figure is deleted with the separator before it.
     */
    List<TextEdit> edits(List<String> arrangement) {
        List<TextEdit> edits = new ArrayList<>();
        int shared = Math.min(places.size(), width);
        for (int index = 0; index < shared; index++) {
            if (!figures.get(index).equals(arrangement.get(index))) {
                edits.add(new TextEdit(places.get(index), arrangement.get(index)));
            }
        }
        int last = places.get(shared - 1).end();
        if (places.size() > width) {
            edits.add(new TextEdit(new TextRange(last, places.get(width).end()), ""));
        } else if (places.size() < width) {
            String separator = text.substring(
                    places.get(shared - 2).end(), places.get(shared - 1).start());
            edits.add(new TextEdit(TextRange.at(last), separator + arrangement.get(shared)));
        }
        return edits;
    }
}
