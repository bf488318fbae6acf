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

/** The ways in which the figures of one row may have stood before they slipped. Only rows of plain digits are looked at. */
final class RowShift {

    private static final Pattern PLAIN = Pattern.compile("0|[1-9]\\d{0,14}");
    private static final String ZERO = "0";

    private final String text;
    private final int width;
    private final List<TextRange> places = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private boolean plain = true;

    /** @param width how many figures the row should have */
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
     * The figures as they may have been: without one that is 0 or that stands twice in a row, where one is too many; with
     * a 0 more, where one is missing; else with a 0 elsewhere. Each once; what is there isn't among them.
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

    /** The edits that write an arrangement over the figures; what is too many goes with the separator before it. */
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
