package org.gouji.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.standard.Chapter;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A place that may be the heading of a chapter.
 *
 * @param chapter the chapter that it would mean
 * @param order the place of the chapter in the standard, from 0
 * @param range where the heading would stand, numeral included
 * @param spelling how it would be written
 * @param weight how much speaks for it
 */
record HeadingCandidate(Chapter chapter, int order, TextRange range, Spelling spelling, int weight) {

    private static final int EXACT = 100;
    private static final int RUN_ON = 95;
    private static final int ALIAS = 90;
    private static final int TYPO = 85;
    private static final int KEYWORDS = 50;
    private static final int SAME_NUMERAL = 25;
    private static final int HASHES = 5;
    private static final int LONGEST = 30;
    private static final int TYPO_LENGTH = 6;

    /**
     * The chapter that a line means most likely.
     *
     * @param start where the words start, hashes left out
     * @param end where the line ends
     * @param hashes whether the line is drawn as a heading
     */
    static Optional<HeadingCandidate> of(String text, int start, int end, boolean hashes, List<Chapter> chapters) {
        Numeral numeral = Numeral.at(text, start, end);
        boolean numbered = numeral != null && numeral.style() == Numeral.Style.CHAPTER;
        if (!numbered && !hashes && end - start > LONGEST) {
            return Optional.empty();
        }
        int from = numbered && numeral != null ? numeral.end() : start;
        HeadingCandidate best = null;
        for (int order = 0; order < chapters.size(); order++) {
            Numeral own = numbered ? numeral : null;
            HeadingCandidate candidate = weigh(text, start, from, end, own, hashes, chapters.get(order), order);
            best = candidate != null && (best == null || candidate.weight > best.weight) ? candidate : best;
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable HeadingCandidate weigh(
            String text,
            int start,
            int from,
            int end,
            @Nullable Numeral numeral,
            boolean hashes,
            Chapter chapter,
            int order) {
        String words = Folding.fold(text.subSequence(from, Math.min(end, from + 80)));
        String heading = Folding.fold(chapter.heading().zh());
        boolean marked = numeral != null || hashes;
        boolean same = numeral != null && numeral.value() == order + 1;
        int extra = (same ? SAME_NUMERAL : 0) + (hashes ? HASHES : 0);
        Spelling spelling = same ? Spelling.STANDARD : Spelling.VARIANT;
        if (words.equals(heading)) {
            return new HeadingCandidate(chapter, order, new TextRange(start, end), spelling, EXACT + extra);
        }
        if (!marked) {
            return null;
        }
        if (words.startsWith(heading)) {
            int stop = endOf(text, from, end, heading.length());
            return new HeadingCandidate(chapter, order, new TextRange(start, stop), spelling, RUN_ON + extra);
        }
        if (chapter.aliases().stream().anyMatch(alias -> Folding.fold(alias).equals(words))) {
            return new HeadingCandidate(chapter, order, new TextRange(start, end), Spelling.VARIANT, ALIAS + extra);
        }
        if (heading.length() >= TYPO_LENGTH && Likeness.distance(words.length() > LONGEST ? "" : words, heading) <= 2) {
            return new HeadingCandidate(chapter, order, new TextRange(start, end), Spelling.TYPO, TYPO + extra);
        }
        boolean meant = numeral != null && chapter.keywords().stream().anyMatch(set -> hasAll(words, set));
        return meant && words.length() <= LONGEST && isOneClause(text, from, end)
                ? new HeadingCandidate(chapter, order, new TextRange(start, end), Spelling.VARIANT, KEYWORDS + extra)
                : null;
    }

    private static boolean hasAll(String words, List<String> keywords) {
        return keywords.stream().allMatch(keyword -> words.contains(keyword.toLowerCase(Locale.ROOT)));
    }

    private static boolean isOneClause(String text, int start, int end) {
        String clause = text.substring(start, end).strip();
        int stop = clause.indexOf('。');
        return (stop < 0 || stop == clause.length() - 1) && clause.indexOf('；') < 0;
    }

    /** The offset after so many characters that count. */
    static int endOf(String text, int start, int limit, int counted) {
        int at = start;
        int left = counted;
        while (at < limit && left > 0) {
            left -= Folding.fold(text.charAt(at)) == Folding.NOTHING ? 0 : 1;
            at++;
        }
        return at;
    }
}
