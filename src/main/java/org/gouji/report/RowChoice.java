package org.gouji.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.standard.Table;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Decides which row of the standard a row of the text is, where its label alone doesn't. */
final class RowChoice {

    /** A row of the text and the row of the standard that it is. */
    record Chosen(String row, RawRow raw, Spelling spelling) {}

    private final LabelIndex labels;
    private final List<Chosen> chosen = new ArrayList<>();
    private final List<RawRow> unknown = new ArrayList<>();

    private RowChoice(LabelIndex labels) {
        this.labels = labels;
    }

    /** Chooses for all rows whose label is known. */
    static RowChoice of(List<RawRow> rows, LabelIndex labels) {
        RowChoice choice = new RowChoice(labels);
        String before = "";
        for (RawRow raw : rows) {
            String row = choice.choose(raw, before);
            if (row != null && raw.label() != null) {
                choice.chosen.add(new Chosen(row, raw, raw.label().spelling()));
                before = row;
            } else if (raw.label() == null) {
                choice.unknown.add(raw);
            }
        }
        return choice;
    }

    List<Chosen> chosen() {
        return chosen;
    }

    /** The rows whose label none of the standards knows. */
    List<RawRow> unknown() {
        return unknown;
    }

    /** A label that also heads a column (总计, 其他) is a row only with its numeral or with figures behind it. */
    private @Nullable String choose(RawRow raw, String before) {
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
        return label.rows().stream()
                .filter(row -> fits(row, label.numeral(), before))
                .findFirst()
                .orElse(null);
    }

    /** Whether a row has that numeral, or without one follows the row before among its siblings. */
    private boolean fits(String row, @Nullable Numeral numeral, String before) {
        return numeral == null
                ? parent(row).equals(parent(before)) == row.contains(".")
                : labels.hasNumeral(row, numeral);
    }

    private boolean namesColumn(String row) {
        return labels.isColumnLabel(labels.rowLabels().getOrDefault(row, ""));
    }

    private static String parent(String row) {
        return row.contains(".") ? row.substring(0, row.lastIndexOf('.')) : row;
    }

    /**
     * Gives rows with a misspelt label to the rows of a table that nothing else was found for, the most alike first;
     * what stays unknown is answered.
     */
    List<RawRow> matchTypos(String text, Table table) {
        Set<String> open = new HashSet<>();
        table.figureRows().forEach(row -> open.add(row.id()));
        chosen.forEach(choice -> open.remove(choice.row()));
        int known = chosen.size();
        List<RawRow> rest = new ArrayList<>();
        for (RawRow raw : unknown) {
            String row = open.isEmpty() ? null : mostAlike(text, raw, open);
            if (row == null) {
                rest.add(raw);
            } else {
                open.remove(row);
                chosen.add(new Chosen(row, raw, Spelling.TYPO));
            }
        }
        if (chosen.size() > known) {
            chosen.sort(Comparator.comparing(choice -> choice.raw().labelRange()));
        }
        return rest;
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
