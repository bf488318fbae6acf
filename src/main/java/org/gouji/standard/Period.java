package org.gouji.standard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.Localized;

/**
 * The period that a report covers: a year, a quarter or a month.
 *
 * @param year the year, such as 2025
 * @param frequency the length of the period
 * @param number the quarter or month of the year, from 1; 1 for a year
 */
public record Period(int year, Frequency frequency, int number) implements Comparable<Period> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-?Q([1-4])|-(0?[1-9]|1[0-2]))?");
    private static final Pattern NAMED_QUARTER = Pattern.compile("(\\d{4})\\s*年?度?\\s*第?\\s*([一二三四1-4])\\s*季");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月");
    private static final String NUMERALS = "一二三四";

    /** @throws IllegalArgumentException if a year has no quarter or month of that number */
    public Period {
        if (number < 1 || number > frequency.perYear()) {
            throw new IllegalArgumentException("no such period: " + number);
        }
    }

    /** A whole year. */
    public static Period ofYear(int year) {
        return new Period(year, Frequency.YEAR, 1);
    }

    /** Reads an {@link #id()}; a month may lack its leading 0 and a quarter its hyphen. Empty for anything else. */
    public static Optional<Period> parse(String id) {
        Matcher matcher = WRITTEN.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(new Period(year, Frequency.QUARTER, Integer.parseInt(matcher.group(2))));
        }
        return Optional.of(
                matcher.group(3) != null
                        ? new Period(year, Frequency.MONTH, Integer.parseInt(matcher.group(3)))
                        : ofYear(year));
    }

    /**
     * Finds a quarter or month in a text, such as 2025年第二季度, 2025年二季度 or 2025年6月; empty where the text names none of
     * that frequency.
     */
    public static Optional<Period> named(String words, Frequency frequency) {
        Matcher matcher = (frequency == Frequency.MONTH ? NAMED_MONTH : NAMED_QUARTER).matcher(words);
        if (frequency == Frequency.YEAR || !matcher.find()) {
            return Optional.empty();
        }
        String number = matcher.group(2);
        int value = Math.max(
                NUMERALS.indexOf(number) + 1, Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : 0);
        return value < 1 || value > frequency.perYear()
                ? Optional.empty()
                : Optional.of(new Period(Integer.parseInt(matcher.group(1)), frequency, value));
    }

    /** The period a number of periods later, or earlier where the number is negative. */
    public Period plus(int periods) {
        int all = year * frequency.perYear() + number - 1 + periods;
        return new Period(
                Math.floorDiv(all, frequency.perYear()), frequency, Math.floorMod(all, frequency.perYear()) + 1);
    }

    /** The period as programs write it: {@code 2025}, {@code 2025-Q2}, {@code 2025-06}. */
    public String id() {
        return switch (frequency) {
            case YEAR -> Integer.toString(year);
            case QUARTER -> year + "-Q" + number;
            case MONTH -> "%d-%02d".formatted(year, number);
        };
    }

    /** The period as people write it: 2025年, 2025年第二季度, 2025年6月. */
    public Localized name() {
        return switch (frequency) {
            case YEAR -> new Localized(year + "年", Integer.toString(year));
            case QUARTER ->
                new Localized(year + "年第" + NUMERALS.charAt(number - 1) + "季度", "quarter " + number + " of " + year);
            case MONTH -> new Localized(year + "年" + number + "月", id());
        };
    }

    @Override
    public int compareTo(Period other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : Integer.compare(number, other.number);
    }
}
