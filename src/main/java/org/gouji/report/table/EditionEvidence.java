package org.gouji.report.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.gouji.report.label.EditionMarks;
import org.gouji.report.label.TableIndex;
import org.gouji.report.row.RowFacts;
import org.gouji.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Finds the editions of a form that a table of a text speaks for, by its rows and columns: real reports mix the
 * editions, so neither the year nor another table says it.
 *
 * <p>Rows and labels that both the edition and the text have speak for the edition, as do rows with its number of
 * figures. Those that only the text has speak against it, and so do rows of the edition that the text lacks before its
 * last row. Missing rows behind the last one don't count: a table that is being typed lacks its end. Aliases of a label
 * don't count either. A row that editions divide differently and that the text lacks wholly counts once, whatever its
 * number of parts.
 */
final class EditionEvidence {

    private static final int LABEL_WEIGHT = 4;
    private static final int ROW_WEIGHT = 3;

    /**
     * Consecutive rows of the text that are alike: the id of their row, whether they have slots, the number of figures
     * in each, and the number of rows.
     */
    private record Alike(String row, boolean slots, int filled, int count) {}

    private final TableIndex index;
    private final EditionMarks marks;
    private final List<Alike> runs;
    private final Set<String> present = new HashSet<>();

    /** The undivided rows, as by {@link EditionMarks#undivided}, of which the text has a part at least. */
    private final Set<String> touched = new HashSet<>();

    /** The place in the form of the last row that is present, -1 where none is. */
    private final int last;

    private EditionEvidence(TableIndex index, RowChoice rows, List<Squashed> squashed) {
        this.index = index;
        this.marks = index.marks();
        this.runs = alike(rows);
        for (Alike run : runs) {
            if (run.filled() > 0 || (run.slots() && !marks.isGroup(run.row()))) {
                present.add(run.row());
            }
        }
        squashed.forEach(row -> present.add(row.row()));
        int place = -1;
        for (String row : present) {
            touched.add(marks.undivided(row));
            place = Math.max(place, index.place(row));
        }
        this.last = place;
    }

    /**
     * The editions that the rows and columns of a table speak for most, newest first; all that have the table where
     * nothing tells them apart.
     *
     * @param header the folded start of the part, which includes the header of the table
     */
    static List<Standard> editions(TableIndex index, RowChoice rows, List<Squashed> squashed, Supplier<String> header) {
        EditionMarks marks = index.marks();
        if (marks.editions().size() == 1) {
            return List.of(marks.editions().get(0).variant().edition());
        }
        List<String> labels = presentLabels(marks, header);
        return new EditionEvidence(index, rows, squashed).heaviest(labels);
    }

    /** The labels that tell editions apart and stand in the header. */
    private static List<String> presentLabels(EditionMarks marks, Supplier<String> header) {
        if (marks.telling().isEmpty()) {
            return List.of();
        }
        String words = header.get();
        return marks.telling().stream().filter(words::contains).toList();
    }

    private List<Standard> heaviest(List<String> labels) {
        List<Standard> heaviest = new ArrayList<>();
        int most = Integer.MIN_VALUE;
        for (EditionMarks.Marks edition : marks.editions()) {
            int weight = labelWeight(edition, labels) + rowWeight(edition) + widthWeight(edition);
            if (weight > most) {
                heaviest.clear();
                most = weight;
            }
            if (weight == most) {
                heaviest.add(edition.variant().edition());
            }
        }
        return List.copyOf(heaviest);
    }

    private static int labelWeight(EditionMarks.Marks edition, List<String> labels) {
        int weight = 0;
        for (String label : labels) {
            if (edition.labels().contains(label)) {
                weight += LABEL_WEIGHT;
            } else if (!edition.mayHave(label)) {
                weight -= LABEL_WEIGHT;
            }
        }
        return weight;
    }

    private int rowWeight(EditionMarks.Marks edition) {
        int weight = 0;
        Set<String> whollyAbsent = new HashSet<>();
        for (String row : edition.widths().keySet()) {
            String undivided = marks.undivided(row);
            if (present.contains(row)) {
                weight += ROW_WEIGHT;
            } else if (index.place(row) < last && (touched.contains(undivided) || whollyAbsent.add(undivided))) {
                weight -= ROW_WEIGHT;
            }
        }
        for (String row : present) {
            weight -= edition.widths().containsKey(row) ? 0 : ROW_WEIGHT;
        }
        return weight;
    }

    private int widthWeight(EditionMarks.Marks edition) {
        int weight = 0;
        for (Alike run : runs) {
            boolean whole = edition.widths().getOrDefault(run.row(), -1) == run.filled();
            weight += whole ? run.count() : 0;
        }
        return weight;
    }

    /** The rows of the standard in the text, with consecutive rows that are alike put together. */
    private static List<Alike> alike(RowChoice choice) {
        List<Alike> runs = new ArrayList<>();
        int next = 0;
        while (next < choice.size()) {
            int first = next;
            String row = choice.row(first);
            RowFacts facts = choice.rows().facts(first);
            next++;
            while (next < choice.size() && isAlike(choice, next, row, facts)) {
                next++;
            }
            if (row != null) {
                runs.add(new Alike(row, facts.hasSlots(), facts.filled(), next - first));
            }
        }
        return runs;
    }

    private static boolean isAlike(RowChoice choice, int index, @Nullable String row, RowFacts facts) {
        RowFacts own = choice.rows().facts(index);
        return Objects.equals(choice.row(index), row)
                && own.filled() == facts.filled()
                && own.hasSlots() == facts.hasSlots();
    }
}
