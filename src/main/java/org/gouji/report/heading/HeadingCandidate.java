package org.gouji.report.heading;

import java.util.List;
import java.util.Optional;
import org.gouji.report.label.ChapterIndex;
import org.gouji.report.label.ChapterNames;
import org.gouji.report.label.Folding;
import org.gouji.report.label.Likeness;
import org.gouji.report.label.Numeral;
import org.gouji.report.label.Spelling;
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
 * @param weight how likely it is a heading, from 50 (only keywords agree) to 130 (words, numeral and hashes agree)
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
    private static final int MOST_SLIPS = 2;
    private static final int REACH = 80;

    /**
     * The chapter that a line most likely heads; empty if it heads none.
     *
     * @param start the offset where the words start, hashes left out
     * @param end the offset where the line ends
     * @param hashes whether the line is marked as a heading by hashes
     * @param chapters the chapters that it may mean
     */
    static Optional<HeadingCandidate> of(String text, int start, int end, boolean hashes, ChapterIndex chapters) {
        Numeral numeral = Numeral.at(text, start, end);
        boolean numbered = numeral != null && numeral.style() == Numeral.Style.CHAPTER;
        if (!numbered && !hashes && end - start > LONGEST) {
            return Optional.empty();
        }
        int from = numbered && numeral != null ? numeral.end() : start;
        if (!numbered && !hashes && !chapters.mayStart(text.charAt(from))) {
            return Optional.empty();
        }
        String words = Folding.fold(text.subSequence(from, Math.min(end, from + REACH)));
        Line line = new Line(text, start, from, end, words, numbered ? numeral : null, hashes);
        HeadingCandidate best = null;
        for (int order = 0; order < chapters.size(); order++) {
            HeadingCandidate candidate = line.weigh(chapters.names().get(order), order);
            best = candidate != null && (best == null || candidate.weight > best.weight) ? candidate : best;
        }
        return Optional.ofNullable(best);
    }

    /**
     * A line that may be a heading.
     *
     * @param from the offset where its words start behind the numeral
     * @param words those words, folded
     */
    private record Line(
            String text,
            int start,
            int from,
            int end,
            String words,
            @Nullable Numeral numeral,
            boolean hashes) {

        @Nullable
        HeadingCandidate weigh(ChapterNames names, int order) {
            boolean same = numeral != null && numeral.value() == names.number();
            int extra = (same ? SAME_NUMERAL : 0) + (hashes ? HASHES : 0);
            if (words.equals(names.heading())) {
                return candidate(names, order, end, same ? Spelling.STANDARD : Spelling.VARIANT, EXACT + extra);
            }
            if (numeral == null && !hashes) {
                return null;
            }
            if (words.startsWith(names.heading())) {
                int stop = endOf(text, from, end, names.heading().length());
                return candidate(names, order, stop, same ? Spelling.STANDARD : Spelling.VARIANT, RUN_ON + extra);
            }
            if (names.aliases().contains(words)) {
                return candidate(names, order, end, Spelling.VARIANT, ALIAS + extra);
            }
            if (isTypo(names.heading())) {
                return candidate(names, order, end, Spelling.TYPO, TYPO + extra);
            }
            boolean meant = numeral != null && words.length() <= LONGEST && hasAllOfOne(words, names.keywords());
            return meant && isOneClause(text, from, end)
                    ? candidate(names, order, end, Spelling.VARIANT, KEYWORDS + extra)
                    : null;
        }

        private boolean isTypo(String heading) {
            return heading.length() >= TYPO_LENGTH
                    && Likeness.mayBeAlike(words, heading, MOST_SLIPS)
                    && Likeness.distance(words, heading) <= MOST_SLIPS;
        }

        private HeadingCandidate candidate(ChapterNames names, int order, int stop, Spelling spelling, int weight) {
            return new HeadingCandidate(names.chapter(), order, new TextRange(start, stop), spelling, weight);
        }
    }

    private static boolean hasAllOfOne(String words, List<List<String>> sets) {
        for (List<String> set : sets) {
            if (hasAll(words, set)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(String words, List<String> keywords) {
        for (String keyword : keywords) {
            if (!words.contains(keyword)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneClause(String text, int start, int end) {
        String clause = text.substring(start, end).strip();
        int stop = clause.indexOf('。');
        return (stop < 0 || stop == clause.length() - 1) && clause.indexOf('；') < 0;
    }

    /** The offset after a number of characters that folding keeps, {@code limit} at most. */
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
