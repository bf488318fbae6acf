package org.gouji.plain.sum;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gouji.plain.Role;
import org.gouji.plain.Units;

/**
 * Reasons why a total may be right though its parts don't add up to it: it may be an average, a product, a difference,
 * the last of its parts, a sum of only some of them. Where there is such a reason, nothing is reported.
 */
final class Doubts {

    private static final int MOST_UNPROVEN = 8;
    private static final int MOST_FACTORS = 3;
    private static final Pattern ADDITIVE =
            Pattern.compile(".*(数|量|额|支出|收入|经费|预算|决算|资金|投资|产值|利润|税|面积|人员|编制|件|次|户|费|amount|number|count|quantity|qty"
                    + "|expenditure|revenue|income|budget|headcount|staff)[）)]?|.*[（(](万元|亿元|人|件|次|户|家|个|项|台|人次)[）)]");
    private static final Pattern PERIOD = Pattern.compile(
            ".*(年|季度?|月|上半年|下半年|\\bq[1-4]|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec).*|(19|20)\\d\\d");

    private final Axis axis;
    private final JudgedTotal judged;
    private final int[] parts;
    private final int reading;

    private Doubts(Axis axis, JudgedTotal judged, int reading) {
        this.axis = axis;
        this.judged = judged;
        this.reading = reading;
        this.parts = judged.parts(reading);
    }

    /**
     * Whether a total that isn't the sum of its parts in a line may be right for another reason.
     *
     * @param tied the lines whose figures are added up along the other axis, too, so that they are of one kind
     */
    static boolean remain(Axis axis, JudgedTotal judged, int reading, int line, BitSet tied) {
        Doubts doubts = new Doubts(axis, judged, reading);
        return doubts.unitsDiffer()
                || doubts.isProduct(line)
                || doubts.mayNameSome(line)
                || doubts.isSumOfSome(line)
                || (!tied.get(line)
                        && (doubts.isAmongParts(line) || doubts.areYears(line))
                        && !doubts.isAdditive(line));
    }

    private boolean unitsDiffer() {
        long units = Arrays.stream(parts)
                .mapToObj(part -> Units.bare(axis.entries().get(part).unit()))
                .distinct()
                .count();
        String own = Units.bare(axis.entries().get(judged.total()).unit());
        String first = Units.bare(axis.entries().get(parts[0]).unit());
        return units > 1 || (!own.isEmpty() && !first.isEmpty() && !own.equals(first));
    }

    private long value(int entry, int line) {
        return axis.figures().value(entry, line);
    }

    /** Whether the parts include 其中 and fall short of the total: 其中 needn't name all parts. */
    private boolean mayNameSome(int line) {
        return axis.residual(parts, judged.total(), line) < 0
                && Arrays.stream(parts)
                        .anyMatch(part -> axis.entries().get(part).role() == Role.OF_WHICH);
    }

    /** Whether the total is the product of its two or three parts, such as a quantity and a price. */
    private boolean isProduct(int line) {
        if (parts.length > MOST_FACTORS) {
            return false;
        }
        double product = axis.figures().one();
        for (int part : parts) {
            product *= (double) value(part, line) / axis.figures().one();
        }
        long total = value(judged.total(), line);
        return total != 0 && Math.abs(product - total) <= axis.figures().place(judged.total(), line);
    }

    /**
     * Whether the parts add up once some unproven ones are left out or subtracted. A part is unproven if it is 0 in all
     * lines in which the reading holds. Also true where too many parts are unproven to try.
     */
    private boolean isSumOfSome(int line) {
        int[] unproven = Arrays.stream(parts)
                .filter(part -> value(part, line) != 0 && !isProven(part))
                .toArray();
        if (unproven.length == 0) {
            return false;
        }
        long allowance = axis.allowance(parts, judged.total(), line);
        long residual = axis.residual(parts, judged.total(), line);
        return unproven.length > MOST_UNPROVEN || explains(unproven, 0, line, residual, allowance);
    }

    private boolean explains(int[] unproven, int from, int line, long residual, long allowance) {
        if (from == unproven.length) {
            return 2 * Math.abs(residual) <= allowance;
        }
        long value = value(unproven[from], line);
        return explains(unproven, from + 1, line, residual, allowance)
                || explains(unproven, from + 1, line, residual - value, allowance)
                || explains(unproven, from + 1, line, residual - 2 * value, allowance);
    }

    private boolean isProven(int part) {
        for (int line = 0; line < axis.lines().size(); line++) {
            if (judged.outcome(reading, line) == Axis.Outcome.HOLDS && value(part, line) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the total lies between its smallest and largest part, as an average does, a maximum, or the last of
     * several balances; false where it is the sum with two digits swapped and equals no part.
     */
    private boolean isAmongParts(int line) {
        long least =
                Arrays.stream(parts).mapToLong(part -> value(part, line)).min().orElse(0);
        long most =
                Arrays.stream(parts).mapToLong(part -> value(part, line)).max().orElse(0);
        long total = value(judged.total(), line);
        boolean stands = Arrays.stream(parts).anyMatch(part -> value(part, line) == total);
        return least <= total
                && total <= most
                && (stands || !isSwapped(total, axis.residual(parts, judged.total(), line) + total));
    }

    /** Whether all parts look like years. */
    private boolean areYears(int line) {
        long one = axis.figures().one();
        return Arrays.stream(parts).allMatch(part -> value(part, line) >= 1900 * one && value(part, line) < 2100 * one);
    }

    /** Whether two numbers differ only in two neighbouring digits that are swapped: 1243 and 1234. */
    private static boolean isSwapped(long first, long second) {
        String left = Long.toString(first);
        String right = Long.toString(second);
        int at = 0;
        while (at < left.length() && at < right.length() && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return left.length() == right.length()
                && at + 1 < left.length()
                && left.charAt(at) == right.charAt(at + 1)
                && left.charAt(at + 1) == right.charAt(at)
                && left.substring(at + 2).equals(right.substring(at + 2));
    }

    /**
     * Whether a line certainly holds amounts that add up: its name says so, or the reading holds in a line of its kind.
     */
    private boolean isAdditive(int line) {
        String name = axis.lines().get(line).name().toLowerCase(Locale.ROOT);
        if (axis.rows() && ADDITIVE.matcher(name).matches()) {
            return true;
        }
        for (int other = 0; other < axis.lines().size(); other++) {
            if (other != line && judged.outcome(reading, other) == Axis.Outcome.HOLDS && isAlike(line, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlike(int line, int other) {
        boolean negative = hasNegative(line);
        boolean periods = PERIOD.matcher(axis.lines().get(line).name().toLowerCase(Locale.ROOT))
                        .matches()
                && PERIOD.matcher(axis.lines().get(other).name().toLowerCase(Locale.ROOT))
                        .matches();
        return (negative && hasNegative(other)) || (axis.rows() && periods);
    }

    private boolean hasNegative(int line) {
        return Arrays.stream(parts).anyMatch(part -> value(part, line) < 0);
    }
}
