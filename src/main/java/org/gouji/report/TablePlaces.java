package org.gouji.report;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.report.heading.Heading;
import org.gouji.report.label.Folding;
import org.gouji.report.label.FormIndex;
import org.gouji.report.table.TableSections;
import org.gouji.report.table.TableStretches;
import org.gouji.standard.Table;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/**
 * The ranges of a text in which the tables of a form are searched: a table's chapter, the lines below its name, or
 * table lines that look like it; else the whole text behind the title.
 */
final class TablePlaces {

    private static final int LONGEST_NAME = 40;

    private final SyntaxTree tree;
    private final FormIndex form;
    private final List<Heading> headings;
    private final int start;
    private final Map<String, TextRange> named = new HashMap<>();

    private TablePlaces(SyntaxTree tree, FormIndex form, List<Heading> headings, int start) {
        this.tree = tree;
        this.form = form;
        this.headings = headings;
        this.start = start;
    }

    /**
     * The places of a form's tables in a text.
     *
     * @param headings the headings of chapters, in the order of the text
     * @param start the offset behind the title
     */
    static TablePlaces of(SyntaxTree tree, FormIndex form, List<Heading> headings, int start) {
        TablePlaces places = new TablePlaces(tree, form, headings, start);
        List<Table> outside = form.tableIds().stream()
                .map(id -> form.table(id).variants().get(0).table())
                .filter(table -> table.chapter().isEmpty())
                .toList();
        if (outside.size() > 1) {
            places.findNames(outside);
        }
        if (places.named.isEmpty() && !outside.isEmpty()) {
            places.named.putAll(TableStretches.of(tree, form, outside, start));
        }
        if (places.named.isEmpty() && outside.size() > 1) {
            places.named.putAll(TableSections.of(tree, form, outside, start));
        }
        return places;
    }

    /** The range in which a table may stand. */
    TextRange of(Table table) {
        return table.chapter().map(this::ofChapter).orElseGet(() -> {
            TextRange everywhere = new TextRange(start, tree.text().length());
            return named.getOrDefault(table.id(), everywhere);
        });
    }

    /** Whether a table's place belongs to that table alone, so that anything there that looks like the table is it. */
    boolean isOwn(Table table) {
        return table.chapter().isPresent()
                ? table.chapter().filter(this::hasHeading).isPresent()
                : named.containsKey(table.id()) || form.tableIds().size() == 1;
    }

    private boolean hasHeading(String chapter) {
        return headings.stream().anyMatch(heading -> heading.chapter().id().equals(chapter));
    }

    /**
     * The text of a chapter behind its heading. If the heading wasn't found: the text of the last chapter found that
     * comes before it in the form, else the text before the first heading.
     */
    private TextRange ofChapter(String chapter) {
        for (int index = 0; index < headings.size(); index++) {
            if (headings.get(index).chapter().id().equals(chapter)) {
                return new TextRange(headings.get(index).range().end(), endOf(index));
            }
        }
        int place = form.chapters().place(chapter);
        int before = -1;
        for (int index = 0; index < headings.size(); index++) {
            String id = headings.get(index).chapter().id();
            before = form.chapters().place(id) < place ? index : before;
        }
        if (before >= 0) {
            return new TextRange(headings.get(before).range().end(), endOf(before));
        }
        return new TextRange(
                0,
                headings.isEmpty()
                        ? tree.text().length()
                        : headings.get(0).range().start());
    }

    /** The offset where the chapter of a heading ends: at the next heading or at the end of the text. */
    private int endOf(int heading) {
        return heading + 1 < headings.size()
                ? headings.get(heading + 1).range().start()
                : tree.text().length();
    }

    /**
     * Finds lines that start with the name of a table; the text below, up to the next such line, is the table's place.
     */
    private void findNames(List<Table> tables) {
        Map<Integer, Table> lines = new HashMap<>();
        for (int line = tree.index().lineOf(start); line < tree.lines().size(); line++) {
            if (tree.line(line).kind() == Line.Kind.TEXT && tree.line(line).length() <= LONGEST_NAME) {
                String words = Folding.fold(tree.range(line).of(tree.text()));
                int number = line;
                named(words, tables)
                        .filter(table -> !lines.containsValue(table))
                        .ifPresent(table -> lines.put(number, table));
            }
        }
        List<Integer> starts = lines.keySet().stream().sorted().toList();
        for (int index = 0; index < starts.size(); index++) {
            int end = index + 1 < starts.size()
                    ? tree.index().start(starts.get(index + 1))
                    : tree.text().length();
            named.put(
                    requireNonNull(lines.get(starts.get(index))).id(),
                    new TextRange(
                            tree.index().end(starts.get(index)),
                            Math.max(end, tree.index().end(starts.get(index)))));
        }
    }

    private static Optional<Table> named(String words, List<Table> tables) {
        return tables.stream()
                .filter(table -> words.startsWith(Folding.fold(table.name().zh())))
                .max((one, other) -> Integer.compare(
                        one.name().zh().length(), other.name().zh().length()));
    }
}
