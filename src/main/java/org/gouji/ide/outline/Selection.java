package org.gouji.ide.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.ide.figure.Place;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.heading.FrontMatter;
import org.gouji.report.table.BoundRow;
import org.gouji.syntax.Cell;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/** The ranges to which a selection grows step by step, from the word at an offset to the whole text. */
public final class Selection {

    private static final String SENTENCE_ENDS = "。！？；";

    private final Report report;
    private final SyntaxTree tree;
    private final int offset;
    private final List<TextRange> candidates = new ArrayList<>();

    private Selection(Report report, int offset) {
        this.report = report;
        this.tree = report.tree();
        this.offset = offset;
    }

    /** The ranges around an offset, innermost first; each lies in the next one and is smaller. */
    public static List<TextRange> at(Analysis analysis, int offset) {
        Selection selection = new Selection(analysis.report(), offset);
        selection.addLine();
        selection.addTables();
        selection.addSections();
        selection.add(new TextRange(0, selection.tree.text().length()));
        return selection.nested();
    }

    private void add(TextRange range) {
        if (range.touches(offset)) {
            candidates.add(range);
        }
    }

    private void addLine() {
        int number = tree.index().lineOf(offset);
        TextRange line = tree.range(number);
        add(word(line));
        add(sentence(line));
        for (Cell cell : tree.line(number).cells()) {
            add(tree.range(number, cell));
        }
        add(Blanks.trim(tree.text(), line));
        add(line);
    }

    /** The range of the letters, or of the digits, around the offset. */
    private TextRange word(TextRange line) {
        int start = offset;
        int end = offset;
        while (start > line.start() && isAlike(start - 1, offset - 1)) {
            start--;
        }
        int like = start < offset ? offset - 1 : offset;
        while (end < line.end() && isAlike(end, like)) {
            end++;
        }
        return new TextRange(start, end);
    }

    private boolean isAlike(int left, int right) {
        char one = tree.text().charAt(left);
        char other = tree.text().charAt(right);
        return Character.isLetterOrDigit(one)
                && Character.isLetterOrDigit(other)
                && Character.isDigit(one) == Character.isDigit(other);
    }

    private TextRange sentence(TextRange line) {
        int start = Math.min(offset, line.end());
        int end = start;
        while (start > line.start() && !isSentenceEnd(start - 1)) {
            start--;
        }
        while (end < line.end() && !isSentenceEnd(end)) {
            end++;
        }
        return Blanks.trim(tree.text(), new TextRange(start, Math.min(end + 1, line.end())));
    }

    private boolean isSentenceEnd(int at) {
        return SENTENCE_ENDS.indexOf(tree.text().charAt(at)) >= 0;
    }

    private void addTables() {
        TextRange near = TextRange.at(offset);
        Stream.concat(Place.figures(report, near), Place.labels(report, near)).forEach(place -> add(place.range()));
        report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(BoundRow::range)
                .forEach(this::add);
        report.tables().forEach(table -> table.range().ifPresent(range -> {
            add(range);
            add(Extents.table(tree, range));
        }));
    }

    private void addSections() {
        for (BoundChapter chapter : report.chapters()) {
            add(chapter.heading().range());
            add(Extents.section(tree, chapter.range()));
            chapter.headings().forEach(heading -> {
                add(heading.range());
                add(Extents.section(tree, heading.section()));
            });
        }
        report.title().range().ifPresent(this::add);
        tree.comments().forEach(this::add);
        int matter = FrontMatter.of(tree).endLine();
        if (matter > 0) {
            add(new TextRange(0, tree.range(matter - 1).end()));
        }
    }

    private List<TextRange> nested() {
        candidates.sort(Comparator.comparing(TextRange::length));
        List<TextRange> nested = new ArrayList<>();
        for (TextRange candidate : candidates) {
            TextRange last = nested.isEmpty() ? TextRange.at(offset) : nested.get(nested.size() - 1);
            boolean grows = nested.isEmpty() || (candidate.contains(last) && !candidate.equals(last));
            if (grows && (!candidate.isEmpty() || tree.text().isEmpty())) {
                nested.add(candidate);
            }
        }
        return nested;
    }
}
