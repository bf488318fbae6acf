package org.gouji.report.heading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.report.label.ChapterNames;
import org.gouji.report.label.Folding;
import org.gouji.report.label.FormIndex;
import org.gouji.report.label.Likeness;
import org.gouji.report.label.Numeral;
import org.gouji.report.label.Spelling;
import org.gouji.standard.Chapter;
import org.gouji.syntax.Cell;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of chapters. Rows of tables and free headings are numbered alike, and some agencies put chapters
 * of their own first and restart the numbers, so the headings are chosen together: the candidates in the standard's
 * order with the greatest total weight.
 */
public final class ChapterFinder {

    private static final int LONGEST_UNNUMBERED = 30;
    private static final int CERTAIN = 85;
    private static final int CERTAIN_REPEAT = 95;
    private static final String QUOTES = "“\"《〈「『(（";

    private final SyntaxTree tree;
    private final String text;
    private final FormIndex form;
    private final List<ChapterNames> chapters;
    private final List<HeadingCandidate> candidates = new ArrayList<>();

    private ChapterFinder(SyntaxTree tree, FormIndex form) {
        this.tree = tree;
        this.form = form;
        this.chapters = form.chapters().names();
        this.text = tree.text();
    }

    /**
     * The headings of a text.
     *
     * @param chosen one for each chapter that was found, in the order of the text
     * @param repeated further headings of chapters that were found
     */
    public record Found(List<Heading> chosen, List<Heading> repeated) {

        private static final Found NOTHING = new Found(List.of(), List.of());
    }

    /** The headings of the chapters of a form from a line on. */
    public static Found find(SyntaxTree tree, int firstLine, FormIndex form) {
        if (form.chapters().size() == 0) {
            return Found.NOTHING;
        }
        ChapterFinder finder = new ChapterFinder(tree, form);
        for (int line = firstLine; line < tree.lines().size(); line++) {
            finder.lookAt(line);
        }
        return finder.choose();
    }

    private void lookAt(int number) {
        Line line = tree.line(number);
        if (line.kind() != Line.Kind.TEXT) {
            return;
        }
        Cell cell = line.cells().get(0);
        boolean likely = line.headingLevel() > 0
                || cell.end() - cell.start() <= LONGEST_UNNUMBERED
                || isNumeral(text.charAt(tree.index().start(number) + cell.start()));
        if (!likely || cell.isBlank()) {
            return;
        }
        TextRange content = tree.range(number, cell);
        if (isRow(content) || tree.inComment(content)) {
            return;
        }
        HeadingCandidate.of(text, content.start(), content.end(), line.headingLevel() > 0, form.chapters())
                .ifPresent(candidates::add);
    }

    private static boolean isNumeral(char unit) {
        return "一二三四五六七八九十".indexOf(unit) >= 0;
    }

    private boolean isRow(TextRange content) {
        Numeral numeral = Numeral.at(text, content.start(), content.end());
        if (numeral == null || numeral.style() != Numeral.Style.CHAPTER) {
            return false;
        }
        int reach = Math.min(content.end(), numeral.end() + 40);
        String words = Folding.fold(text.subSequence(numeral.end(), reach));
        return form.numberedRows().stream().anyMatch(words::startsWith);
    }

    private Found choose() {
        List<HeadingCandidate> chain = new ArrayList<>(heaviestChain());
        addWithinLines(chain);
        addMisordered(chain);
        chain.sort(Comparator.comparing(HeadingCandidate::range));
        Set<Integer> starts = new HashSet<>();
        chain.forEach(found -> starts.add(found.range().start()));
        List<Heading> repeated = new ArrayList<>();
        for (int index = 0; index < candidates.size(); index++) {
            HeadingCandidate candidate = candidates.get(index);
            if (candidate.weight() >= CERTAIN_REPEAT
                    && !starts.contains(candidate.range().start())
                    && !isListed(index)) {
                repeated.add(heading(candidate));
            }
        }
        return new Found(chain.stream().map(ChapterFinder::heading).toList(), repeated);
    }

    private static Heading heading(HeadingCandidate candidate) {
        return new Heading(candidate.chapter(), candidate.range(), candidate.spelling());
    }

    /** The candidates in the order of the standard with the greatest total weight; of equal chains the later one. */
    private List<HeadingCandidate> heaviestChain() {
        int count = chapters.size();
        int[] weights = new int[count];
        Link[] ends = new Link[count];
        for (HeadingCandidate candidate : candidates) {
            Link before = null;
            int weight = candidate.weight();
            for (int order = 0; order < candidate.order(); order++) {
                if (ends[order] != null && weights[order] + candidate.weight() > weight) {
                    weight = weights[order] + candidate.weight();
                    before = ends[order];
                }
            }
            if (weight >= weights[candidate.order()]) {
                weights[candidate.order()] = weight;
                ends[candidate.order()] = new Link(candidate, before);
            }
        }
        int best = 0;
        for (int order = 0; order < count; order++) {
            best = weights[order] > weights[best] ? order : best;
        }
        List<HeadingCandidate> chain = new ArrayList<>();
        for (Link link = ends[best]; link != null; link = link.before()) {
            chain.add(0, link.candidate());
        }
        return chain;
    }

    private record Link(
            HeadingCandidate candidate, @Nullable Link before) {}

    /**
     * Adds headings that stand in the middle of a line, as in a text without line ends, for chapters that the chain
     * lacks.
     */
    private void addWithinLines(List<HeadingCandidate> chain) {
        int from = 0;
        for (int order = 0; order < chapters.size(); order++) {
            int wanted = order;
            Optional<HeadingCandidate> known =
                    chain.stream().filter(found -> found.order() == wanted).findFirst();
            int to = chain.stream()
                    .filter(found -> found.order() > wanted)
                    .mapToInt(found -> found.range().start())
                    .min()
                    .orElse(text.length());
            Optional<HeadingCandidate> found = known;
            if (known.isEmpty()) {
                found = within(order, from, to);
                found.ifPresent(chain::add);
            }
            from = found.map(heading -> heading.range().end()).orElse(from);
        }
    }

    private Optional<HeadingCandidate> within(int order, int from, int to) {
        Chapter chapter = chapters.get(order).chapter();
        String mark = chapter.number() + "、";
        String heading = chapters.get(order).heading();
        for (int at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1)) {
            boolean quoted = at > 0 && QUOTES.indexOf(text.charAt(at - 1)) >= 0;
            int end = HeadingCandidate.endOf(text, at, to, heading.length() + 1);
            if (!quoted && !isRow(new TextRange(at, end))) {
                Optional<HeadingCandidate> found = matchWithin(chapter, order, at, to, heading);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<HeadingCandidate> matchWithin(Chapter chapter, int order, int at, int to, String heading) {
        int words = at + chapter.number().length() + 1;
        if (startsWith(words, to, heading)) {
            return Optional.of(within(chapter, order, at, words, to, heading, Spelling.STANDARD));
        }
        for (String alias : chapters.get(order).aliases()) {
            if (startsWith(words, to, alias)) {
                return Optional.of(within(chapter, order, at, words, to, alias, Spelling.VARIANT));
            }
        }
        for (int slip : heading.length() < 8 ? new int[0] : new int[] {0, 1, -1, 2, -2}) {
            int end = HeadingCandidate.endOf(text, words, to, heading.length() + slip);
            String spelled = Folding.fold(text.subSequence(words, end));
            boolean closes = spelled.endsWith(heading.substring(heading.length() - 2));
            if (closes && Likeness.distance(spelled, heading) <= 2) {
                return Optional.of(
                        new HeadingCandidate(chapter, order, new TextRange(at, end), Spelling.TYPO, CERTAIN));
            }
        }
        return Optional.empty();
    }

    private boolean startsWith(int from, int to, String folded) {
        int end = HeadingCandidate.endOf(text, from, to, folded.length());
        return Folding.fold(text.subSequence(from, end)).equals(folded);
    }

    private HeadingCandidate within(
            Chapter chapter, int order, int at, int words, int to, String name, Spelling spelling) {
        int end = HeadingCandidate.endOf(text, words, to, name.length());
        return new HeadingCandidate(chapter, order, new TextRange(at, end), spelling, CERTAIN);
    }

    /** Adds headings of chapters that stand outside the standard's order and can mean nothing else. */
    private void addMisordered(List<HeadingCandidate> chain) {
        boolean[] known = new boolean[chapters.size()];
        chain.forEach(found -> known[found.order()] = true);
        HeadingCandidate[] best = new HeadingCandidate[chapters.size()];
        for (HeadingCandidate candidate : candidates) {
            HeadingCandidate before = best[candidate.order()];
            boolean heavier = before == null || candidate.weight() > before.weight();
            if (!known[candidate.order()] && candidate.weight() >= CERTAIN && heavier) {
                best[candidate.order()] = candidate;
            }
        }
        Arrays.stream(best).filter(found -> found != null).forEach(chain::add);
    }

    /**
     * Whether a heading is an entry of a table of contents: nothing stands between it and the next heading or the one
     * before.
     */
    private boolean isListed(int index) {
        HeadingCandidate candidate = candidates.get(index);
        return (index + 1 < candidates.size() && isAdjacent(candidate, candidates.get(index + 1)))
                || (index > 0 && isAdjacent(candidates.get(index - 1), candidate));
    }

    private boolean isAdjacent(HeadingCandidate first, HeadingCandidate second) {
        int behind = tree.index().end(tree.index().lineOf(first.range().end()));
        int next = second.range().start();
        return next >= behind && Folding.isNothing(text, behind, next);
    }
}
