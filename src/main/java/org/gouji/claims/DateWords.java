package org.gouji.claims;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in dates and shares: 2023年, 二〇二三年, 12月, 五十点五. */
final class DateWords {

    private static final String DIGITS = "〇一二三四五六七八九";

    private DateWords() {}

    /** The year whose four digits the words start with. */
    static int year(String words) {
        int year = 0;
        for (int index = 0; index < 4; index++) {
            char unit = words.charAt(index);
            int digit = Character.isDigit(unit) ? unit - '0' : Math.max(0, DIGITS.indexOf(unit));
            year = year * 10 + digit;
        }
        return year;
    }

    /** The number before the sign of a month or a day. */
    static int number(String words) {
        int end = 0;
        while (end < words.length() && "月日份".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        String number = words.substring(0, end);
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : NumberWords.parseHan(number).orElse(0L).intValue();
    }

    /** What stands behind 百分之. */
    static Optional<BigDecimal> hundredths(String words) {
        int point = words.indexOf('点');
        if (Character.isDigit(words.charAt(0))) {
            return NumberWords.parseDigits(words);
        }
        Optional<BigDecimal> whole = NumberWords.parseHan(point < 0 ? words : words.substring(0, point))
                .map(BigDecimal::valueOf);
        if (point < 0) {
            return whole;
        }
        StringBuilder decimals = new StringBuilder("0.");
        words.substring(point + 1).chars().forEach(unit -> decimals.append(Math.max(0, DIGITS.indexOf(unit))));
        return whole.map(value -> value.add(new BigDecimal(decimals.toString())));
    }
}
