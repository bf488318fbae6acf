package org.gouji.report.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.report.label.Folding;
import org.gouji.report.label.LabelIndex;
import org.gouji.report.label.Likeness;
import org.gouji.report.label.Numeral;
import org.gouji.report.label.RowLabel;
import org.gouji.report.label.Spelling;
import org.gouji.report.label.TableIndex;
import org.gouji.report.row.RawRow;
import org.gouji.report.row.RowFacts;
import org.gouji.report.row.RowList;
import org.gouji.standard.Table;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Decides which row of the standard each row of the text is, even if several rows share its label. */
final class RowChoice {

    private final TableIndex index;
    private final LabelIndex labels;
    private final RowList rows;
    private final @Nullable String[] chosen;
    private final BitSet unknown = new BitSet();

    private RowChoice(RowList rows, TableIndex index) {
        this.index = index;
        this.labels = index.labels();
        this.rows = rows;
        this.chosen = new String[rows.size()];
    }

    /** Chooses the row of the standard for each row of the text whose label is known. */
    static RowChoice of(RowList rows, TableIndex table) {
        RowChoice choice = new RowChoice(rows, table);
        String before = "";
        for (int index = 0; index < rows.size(); index++) {
            String row = choice.choose(rows.facts(index), before);
            choice.chosen[index] = row;
            choice.unknown.set(index, rows.facts(index).label() == null);
            before = row == null ? before : row;
        }
        return choice;
    }

    /** The rows of the text. */
    RowList rows() {
        return rows;
    }

    int size() {
        return chosen.length;
    }

    /** The id of the row of the standard that a row of the text is, null where it is none. */
    @Nullable
    String row(int index) {
        return chosen[index];
    }

    /** The spelling of the label of a row that was chosen; a row with an unknown label is a typo. */
    Spelling spelling(int index) {
        RowLabel label = rows.facts(index).label();
        return label == null ? Spelling.TYPO : label.spelling();
    }

    /**
     * The id of the row of the standard for a row of the text, null for none. A label that also heads a column (总计, 其他)
     * is a row only with its numeral or with figures behind it.
     */
    private @Nullable String choose(RowFacts raw, String before) {
        RowLabel label = raw.label();
        if (label == null) {
            return null;
        }
        boolean bare = !raw.hasFigure() && label.numeral() == null;
        if (bare && label.rows().stream().anyMatch(this::namesColumn)) {
            return null;
        }
        if (label.rows().size() == 1) {
            return label.rows().get(0);
        }
        Numeral numeral = label.numeral();
        return numeral != null
                ? label.rows().stream()
                        .filter(row -> labels.hasNumeral(row, numeral))
                        .findFirst()
                        .orElse(null)
                : byPlace(label.rows(), raw.group(), before);
    }

    /**
     * The id of one of several rows that share a label, chosen by the rows around it: a row of the group named on its
     * line; else the next one in the form, a sibling of the row before first; else a sibling that the form has further
     * up.
     */
    private @Nullable String byPlace(List<String> candidates, @Nullable RowLabel group, String before) {
        if (group != null) {
            for (String row : candidates) {
                if (index.parent(row).filter(group.rows()::contains).isPresent()) {
                    return row;
                }
            }
        }
        List<String> siblings = candidates.stream()
                .filter(row -> !row.equals(before) && index.parent(row).equals(index.parent(before)))
                .toList();
        return next(siblings, before)
                .or(() -> next(candidates, before))
                .orElse(siblings.isEmpty() ? null : siblings.get(0));
    }

    /** The row, of some, that comes next behind a row in the form; empty if none comes behind it. */
    private Optional<String> next(List<String> rows, String before) {
        return rows.stream()
                .filter(row -> index.place(row) > index.place(before))
                .min(Comparator.comparing(index::place));
    }

    private boolean namesColumn(String row) {
        return labels.isColumnLabel(labels.rowLabels().getOrDefault(row, ""));
    }

    /**
     * Matches each row with a misspelt label, in the order of the text, to the most similar row of a table that wasn't
     * found yet; answers the rows that stay unknown.
     */
    List<RawRow> matchTypos(String text, Table table) {
        List<RawRow> rest = new ArrayList<>();
        Set<String> open = unknown.isEmpty() ? Set.of() : notFound(table);
        for (int index = unknown.nextSetBit(0); index >= 0; index = unknown.nextSetBit(index + 1)) {
            RawRow raw = rows.get(index);
            String row = open.isEmpty() ? null : mostAlike(text, raw, open);
            if (row == null) {
                rest.add(raw);
            } else {
                open.remove(row);
                chosen[index] = row;
            }
        }
        return rest;
    }

    private Set<String> notFound(Table table) {
        Set<String> open = new HashSet<>();
        table.figureRows().forEach(row -> open.add(row.id()));
        for (String row : chosen) {
            open.remove(row);
        }
        return open;
    }

    private @Nullable String mostAlike(String text, RawRow raw, Set<String> open) {
        Map<String, String> candidates = new LinkedHashMap<>();
        open.stream()
                .sorted()
                .forEach(row -> candidates.put(row, labels.rowLabels().getOrDefault(row, "")));
        TextRange label = raw.labelRange();
        Numeral numeral = Numeral.at(text, label.start(), label.end());
        int start = numeral == null ? label.start() : numeral.end();
        return Likeness.mostAlike(
                Folding.fold(text.subSequence(Math.min(start, label.end()), label.end())), candidates);
    }
}
