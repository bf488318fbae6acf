package org.gouji.claims;

import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a sentence, or a mark between clauses.
 *
 * @param type the type of its first token; of a date {@code YEAR}, of a number {@code NUMBER}
 * @param range where it stands
 * @param quantity what it counts, of a number or a share
 * @param date what it dates
 */
record Phrase(
        int type,
        TextRange range,
        @Nullable Quantity quantity,
        @Nullable Date date) {

    /**
     * A year with the month and day that stand behind it.
     *
     * @param year 0 where none is written
     * @param digits where its digits stand
     * @param month 0 where none is written
     */
    record Date(int year, TextRange digits, int month, int day) {}

    boolean is(int... types) {
        for (int wanted : types) {
            if (type == wanted) {
                return true;
            }
        }
        return false;
    }
}
