package org.gouji.report.label;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares spellings of labels by how many characters must be replaced, removed or added to turn one into the other.
 */
public final class Likeness {

    private Likeness() {}

    /**
     * The key of the label that is most similar to a folded text; null if none is similar, or if two are equally so. A
     * label is similar if at most two characters in five differ.
     */
    public static @Nullable String mostAlike(String folded, Map<String, String> labels) {
        String best = null;
        int least = Integer.MAX_VALUE;
        boolean tie = false;
        for (Map.Entry<String, String> entry : labels.entrySet()) {
            String label = entry.getValue();
            int allowed = Math.max(folded.length(), label.length()) * 2 / 5;
            int distance = mayBeAlike(folded, label, allowed) ? distance(folded, label) : Integer.MAX_VALUE;
            if (distance <= allowed && distance <= least) {
                tie = distance == least;
                least = distance;
                best = entry.getKey();
            }
        }
        return tie ? null : best;
    }

    /**
     * Whether two folded texts may be alike, a quick check before {@link #distance}: their lengths differ by
     * {@code allowed} at most, and at most as many characters of the left one are missing in the right one.
     */
    public static boolean mayBeAlike(String left, String right, int allowed) {
        if (left.isEmpty() || right.length() < 2 || Math.abs(left.length() - right.length()) > allowed) {
            return false;
        }
        int foreign = 0;
        for (int index = 0; index < left.length(); index++) {
            foreign += right.indexOf(left.charAt(index)) < 0 ? 1 : 0;
        }
        return foreign <= allowed;
    }

    /** The Levenshtein distance in UTF-16 units. */
    public static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            row[column] = column;
        }
        for (int index = 1; index <= left.length(); index++) {
            int diagonal = row[0];
            row[0] = index;
            for (int column = 1; column <= right.length(); column++) {
                int change = diagonal + (left.charAt(index - 1) == right.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
