package org.gouji.rules.wording;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.consistency.Addend;
import org.gouji.consistency.Conclusion;
import org.gouji.report.row.Figure;
import org.jspecify.annotations.Nullable;

/** Relations in numbers: 2 + 1 = 3, 5 + 2 × 3 − 1 = 10, 12 ≤ 10. */
public final class Equations {

    private Equations() {}

    /** Both sides of a relation, without addends of 0: 2 + 1 = 3. */
    public static String of(Conclusion relation) {
        return side(relation.left(), null, null)
                + (relation.isLimit() ? " ≤ " : " = ")
                + side(relation.right(), null, null);
    }

    /** Both sides of a relation, without addends of 0 and with another value of one figure. */
    static String with(Conclusion relation, Figure figure, BigDecimal value) {
        return side(relation.left(), figure, value)
                + (relation.isLimit() ? " ≤ " : " = ")
                + side(relation.right(), figure, value);
    }

    /** Both sums of a broken relation, without addends of 0: 2 × 11 = 22 ≠ 3 × 7 = 21, or 11 + 5 = 16 > 15. */
    public static String apart(Conclusion broken) {
        return sum(broken.left(), broken.leftSum())
                + (broken.isLimit() ? " > " : " ≠ ")
                + sum(broken.right(), broken.rightSum());
    }

    /** A sum with its result, without addends of 0: 2 + 1 = 3; the addend alone where only one is left. */
    public static String sum(List<Addend> addends, BigDecimal result) {
        String sum = side(addends, null, null);
        return isSum(sum) ? sum + " = " + result.toPlainString() : sum;
    }

    /** A sum with its result, with addends of 0: 3 + 0 = 3; for a single addend only its value, or 2 × 5 = 10. */
    static String whole(List<Addend> addends, BigDecimal result) {
        WrittenSum sum = new WrittenSum();
        addends.forEach(addend -> sum.add(
                addend.coefficient(), addend.figure().flatMap(Figure::value).orElseThrow()));
        return addends.size() == 1 ? sum.text() : sum.addends() + " = " + result.toPlainString();
    }

    /**
     * A sum with its result, without addends of 0: 3 + 1 = 4, 2 × 5 = 10, or 4 = 4 where only one of several addends is
     * left; for a single addend only its value.
     */
    static String result(List<Addend> addends, BigDecimal result) {
        String sum = side(addends, null, null);
        return addends.size() == 1 && !isSum(sum) ? sum : sum + " = " + result.toPlainString();
    }

    /** A difference in digits, without sign and without zeros at its end: 1 for -1.00. */
    public static String difference(BigDecimal difference) {
        BigDecimal plain = difference.abs().stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }

    /**
     * One side of a relation, without addends that are 0 or that the report doesn't state: 2 + 1; 0 where none is left.
     */
    public static String side(List<Addend> addends) {
        return side(addends, null, null);
    }

    /** Whether a side of a relation adds, subtracts or multiplies; a sign alone doesn't count. */
    public static boolean isSum(String side) {
        return side.contains(" + ") || side.contains(" − ") || side.contains(" × ") || side.startsWith("−(");
    }

    private static String side(List<Addend> addends, @Nullable Figure figure, @Nullable BigDecimal value) {
        WrittenSum sum = new WrittenSum();
        for (Addend addend : addends) {
            BigDecimal stated = addend.figure().flatMap(Figure::value).orElse(BigDecimal.ZERO);
            boolean replaced =
                    addend.figure().filter(found -> found.equals(figure)).isPresent();
            BigDecimal number = value != null && replaced ? value : stated;
            if (number.signum() != 0) {
                sum.add(addend.coefficient(), number);
            }
        }
        String text = sum.addends();
        return text.isEmpty() ? "0" : text;
    }
}
