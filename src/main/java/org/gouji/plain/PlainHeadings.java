package org.gouji.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/**
 * Finds the headings of any text: lines with hashes, and short numbered lines without a full stop (第一章, 一、, （一）, 1.)
 * that have something under them. Numbered lines directly below each other are a list.
 */
public final class PlainHeadings {

    private static final int LONGEST = 40;
    private static final int MOST_HASHES = 6;
    private static final Pattern NUMBERED = Pattern.compile("(第[一二三四五六七八九十百\\d]{1,4}[章编篇部][分]?(?:[\\s　:：]|$))"
            + "|(第[一二三四五六七八九十百\\d]{1,4}节(?:[\\s　:：]|$))|([一二三四五六七八九十]{1,3}[、．.])|([(（][一二三四五六七八九十]{1,3}[)）])"
            + "|(\\d{1,2}(?:[、．]|\\.(?!\\d)))|([(（]\\d{1,2}[)）])");
    private static final int FIRST_LIST_STYLE = 5;
    private static final String NO_HEADING = "。；！？，、：;!?,:";

    /**
     * A line that may be a heading: its numbering style from 1, 0 for hashes, and its rank, lower for higher headings.
     */
    private record Candidate(int line, int style, int rank, TextRange range) {}

    private final SyntaxTree tree;
    private final CodeBlocks blocks;

    private PlainHeadings(SyntaxTree tree) {
        this.tree = tree;
        this.blocks = CodeBlocks.of(tree);
    }

    /** The headings in the order of the text. */
    public static List<PlainHeading> of(SyntaxTree tree) {
        PlainHeadings headings = new PlainHeadings(tree);
        return headings.nested(headings.withoutLists(headings.candidates()));
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int line = frontMatterEnd(); line < tree.lines().size(); line++) {
            Line found = tree.line(line);
            if (found.kind() != Line.Kind.TEXT || blocks.isFenced(line) || tree.inComment(tree.range(line))) {
                continue;
            }
            TextRange range = tree.range(line, found.cells().get(0));
            if (found.headingLevel() > 0) {
                if (!range.isEmpty() && found.headingLevel() <= MOST_HASHES) {
                    candidates.add(new Candidate(line, 0, found.headingLevel(), range));
                }
            } else if (range.length() <= LONGEST && found.stop() < 0) {
                addNumbered(line, range, candidates);
            }
        }
        return candidates;
    }

    /**
     * The line after the front matter (entries between two lines of dashes at the start of the text), 0 without one.
     */
    private int frontMatterEnd() {
        int end = 1;
        while (tree.line(0).kind() == Line.Kind.RULE
                && end < Math.min(30, tree.lines().size())) {
            if (tree.line(end++).kind() == Line.Kind.RULE) {
                return end;
            }
        }
        return 0;
    }

    private void addNumbered(int line, TextRange range, List<Candidate> candidates) {
        if (range.isEmpty() || !mayBeNumbered(tree.text().charAt(range.start()))) {
            return;
        }
        String words = range.of(tree.text());
        Matcher numbered = NUMBERED.matcher(words);
        boolean ends = NO_HEADING.indexOf(words.charAt(words.length() - 1)) >= 0;
        if (ends || !numbered.lookingAt() || (numbered.group(1) == null && numbered.end() == words.length())) {
            return;
        }
        int style = 1;
        while (numbered.group(style) == null) {
            style++;
        }
        candidates.add(new Candidate(line, style, MOST_HASHES + style, range));
    }

    private static boolean mayBeNumbered(char first) {
        return (first >= '0' && first <= '9') || "第(（一二三四五六七八九十".indexOf(first) >= 0;
    }

    /**
     * The candidates without list items, which are numbered lines directly below each other or after a line with a
     * colon.
     */
    private List<Candidate> withoutLists(List<Candidate> candidates) {
        List<Candidate> headings = new ArrayList<>();
        for (int index = 0; index < candidates.size(); index++) {
            Candidate candidate = candidates.get(index);
            boolean listed = candidate.style() > 2
                    && (isNeighbour(candidates, index - 1, candidate)
                            || isNeighbour(candidates, index + 1, candidate)
                            || followsColon(candidate.line()));
            if (!listed) {
                headings.add(candidate);
            }
        }
        return headings;
    }

    /** Whether the candidate at an index has the same style as the given one and stands directly before or after it. */
    private boolean isNeighbour(List<Candidate> candidates, int index, Candidate candidate) {
        if (index < 0 || index >= candidates.size() || candidates.get(index).style() != candidate.style()) {
            return false;
        }
        int other = candidates.get(index).line();
        int blanks = 0;
        for (int line = Math.min(other, candidate.line()) + 1; line < Math.max(other, candidate.line()); line++) {
            if (tree.line(line).kind() != Line.Kind.BLANK) {
                return false;
            }
            blanks++;
        }
        return blanks == 0 || candidate.style() >= FIRST_LIST_STYLE;
    }

    private boolean followsColon(int line) {
        int before = line - 1;
        while (before >= 0 && tree.line(before).kind() == Line.Kind.BLANK) {
            before--;
        }
        if (before < 0 || tree.range(before).isEmpty()) {
            return false;
        }
        int start = tree.index().start(before);
        Line found = tree.line(before);
        int end = start + found.cells().end(found.cells().size() - 1);
        return end > start && "：:".indexOf(tree.text().charAt(end - 1)) >= 0;
    }

    /** The headings: the ranks that occur become levels from 1, and every section gets its end. */
    private List<PlainHeading> nested(List<Candidate> candidates) {
        TreeSet<Integer> ranks = new TreeSet<>();
        candidates.forEach(candidate -> ranks.add(candidate.rank()));
        List<Integer> levels = new ArrayList<>(ranks);
        int[] ends = new int[candidates.size()];
        int[] open = new int[levels.size()];
        Arrays.fill(open, candidates.size());
        for (int index = candidates.size() - 1; index >= 0; index--) {
            int level = levels.indexOf(candidates.get(index).rank());
            int next = candidates.size();
            for (int higher = 0; higher <= level; higher++) {
                next = Math.min(next, open[higher]);
            }
            ends[index] = next;
            open[level] = index;
        }
        List<PlainHeading> headings = new ArrayList<>();
        for (int index = 0; index < candidates.size(); index++) {
            Candidate candidate = candidates.get(index);
            int end = ends[index] == candidates.size()
                    ? tree.text().length()
                    : tree.index().start(candidates.get(ends[index]).line());
            headings.add(new PlainHeading(
                    levels.indexOf(candidate.rank()) + 1,
                    candidate.range(),
                    new TextRange(candidate.range().start(), end)));
        }
        return headings;
    }
}
