package org.gouji.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a misspelt word most likely means. */
public final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * The known word nearest to the given one; empty where each differs in more than a third of its letters (and in
     * more than one), and for words longer than 64 characters.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int most = Math.max(3, candidate.length()) / 3;
            boolean possible = Math.abs(candidate.length() - lower.length()) <= most;
            int distance = possible ? distance(lower, candidate.toLowerCase(Locale.ROOT)) : least;
            if (distance < least && distance <= most) {
                least = distance;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /**
     * The edit distance of two words: how many letters must be inserted, deleted, replaced, or swapped with the next
     * one.
     */
    private static int distance(String left, String right) {
        int[][] steps = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, left, right, i, j);
            }
        }
        return steps[left.length()][right.length()];
    }

    private static int least(int[][] steps, String left, String right, int i, int j) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
        least = Math.min(least, steps[i - 1][j - 1] + (same ? 0 : 1));
        boolean exchanged = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return exchanged ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
