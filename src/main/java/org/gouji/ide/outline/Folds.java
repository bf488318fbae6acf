package org.gouji.ide.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.plain.PlainHeadings;
import org.gouji.plain.PlainTables;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.heading.FrontMatter;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/** The parts of a report that can be folded away: chapters, topics, tables, comments, front matter. */
public final class Folds {

    private final SyntaxTree tree;
    private final List<Fold> folds = new ArrayList<>();

    private Folds(SyntaxTree tree) {
        this.tree = tree;
    }

    /** The folds in the order of the text; any two either lie apart or one lies inside the other. */
    public static List<Fold> of(Analysis analysis) {
        Report report = analysis.report();
        Folds folds = new Folds(report.tree());
        if (report.form().isEmpty()) {
            folds.addPlain();
        } else {
            report.chapters().forEach(folds::addChapter);
            report.tables().forEach(table -> table.range().ifPresent(range -> folds.add(Fold.Kind.TABLE, range)));
        }
        report.tree().comments().forEach(comment -> folds.add(Fold.Kind.COMMENT, comment));
        folds.addFrontMatter();
        return folds.nested();
    }

    /** The folds for an editor that folds whole lines only: at most one for each first line. */
    public static List<Fold> wholeLines(List<Fold> folds) {
        List<Fold> whole = new ArrayList<>();
        int before = -1;
        for (Fold fold : folds) {
            if (fold.firstLine() < fold.lastLine() && fold.firstLine() != before) {
                whole.add(fold);
                before = fold.firstLine();
            }
        }
        return whole;
    }

    /**
     * At most {@code limit} folds, the most important kinds first: chapters, front matter, tables, topics, comments.
     */
    public static List<Fold> limited(List<Fold> folds, int limit) {
        if (folds.size() <= limit) {
            return folds;
        }
        Stream<Fold> chosen =
                folds.stream().sorted(Comparator.comparing(Fold::kind)).limit(limit);
        return chosen.sorted(Comparator.comparing(Fold::range)).toList();
    }

    private void addChapter(BoundChapter chapter) {
        add(Fold.Kind.CHAPTER, chapter.range());
        chapter.headings().forEach(heading -> add(Fold.Kind.TOPIC, heading.section()));
    }

    /** Adds the parts of a text that follows no form. */
    private void addPlain() {
        PlainHeadings.of(tree)
                .forEach(heading -> add(heading.level() == 1 ? Fold.Kind.CHAPTER : Fold.Kind.TOPIC, heading.section()));
        PlainTables.find(tree, List.of()).forEach(table -> add(Fold.Kind.TABLE, table.range()));
    }

    private void addFrontMatter() {
        int end = FrontMatter.of(tree).endLine();
        if (end > 0) {
            add(Fold.Kind.FRONT_MATTER, new TextRange(0, tree.range(end - 1).end()));
        }
    }

    private void add(Fold.Kind kind, TextRange part) {
        TextRange range = Extents.section(tree, part);
        int first = tree.index().lineOf(range.start());
        int last = tree.index().lineOf(range.end());
        if (first < last) {
            folds.add(new Fold(kind, range, first, Extents.endsLine(tree, range.end(), last) ? last : last - 1));
        }
    }

    private List<Fold> nested() {
        folds.sort(Comparator.comparing((Fold fold) -> fold.range().start())
                .thenComparing(fold -> -fold.range().end())
                .thenComparing(Fold::kind));
        List<Fold> nested = new ArrayList<>();
        Deque<TextRange> open = new ArrayDeque<>();
        for (Fold fold : folds) {
            while (!open.isEmpty() && open.getLast().end() <= fold.range().start()) {
                open.removeLast();
            }
            if (open.isEmpty() || isStrictlyInside(open.getLast(), fold.range())) {
                open.addLast(fold.range());
                nested.add(fold);
            }
        }
        return List.copyOf(nested);
    }

    private static boolean isStrictlyInside(TextRange outer, TextRange inner) {
        return outer.contains(inner) && !outer.equals(inner);
    }
}
