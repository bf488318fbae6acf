package org.gouji.claims;

import org.gouji.text.TextRange;

/**
 * A year that must be the report's own, if the sentence is what it looks like.
 *
 * @param digits where its four digits stand
 * @param year the year
 * @param role what it is the year of
 * @param passage the number of the passage that it stands in, from 0
 */
public record YearMention(TextRange digits, int year, Role role, int passage) {

    /** The year in a text that starts so much earlier. */
    YearMention shifted(int offset) {
        return new YearMention(digits.shifted(offset), year, role, passage);
    }

    /** The year in the passage with that number. */
    YearMention in(int number) {
        return new YearMention(digits, year, role, number);
    }

    /** What a year is the year of. */
    public enum Role {
        /** The start of the period that figures are of: 自2021年1月1日起. */
        PERIOD_START,
        /** Its end. */
        PERIOD_END,
        /** What a sentence about the whole year's work starts with: 2022年度，本局主动公开. */
        SUBJECT,
        /** The year in the report's name, where a sentence calls itself that report, or says which year this year is. */
        NAME,
        /** Any other year: it may show that years are compared. */
        OTHER
    }
}
