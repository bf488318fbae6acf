package org.gouji.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A total with its parts.
 *
 * @param total the number that the parts belong to
 * @param others further numbers before the parts that may be meant instead, or their sum with the total
 * @param parts its parts in order, at least one
 * @param closed whether the list says that nothing is left out: it ends in 其他, or says 分别为
 */
public record Breakdown(Quantity total, List<Quantity> others, List<Quantity> parts, boolean closed) {

    /** The breakdown with copies of its lists. */
    public Breakdown {
        others = List.copyOf(others);
        parts = List.copyOf(parts);
    }

    /** Whether the parts fit one of the numbers that they may be parts of. */
    public boolean agrees() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Quantity part : parts) {
            sum = sum.add(part.value());
            boolean several = !part.equals(parts.get(0));
            if (several && sum.compareTo(total.value()) == 0) {
                return true;
            }
        }
        if (fits(sum, total.value(), closed)) {
            return true;
        }
        BigDecimal together = total.value();
        for (Quantity other : others) {
            together = together.add(other.value());
            boolean comparable = other.unit().equals(total.unit());
            if (!comparable || !other.exact() || fits(sum, other.value(), false) || fits(sum, together, false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(BigDecimal sum, BigDecimal total, boolean closed) {
        return closed ? sum.compareTo(total) == 0 : sum.compareTo(total) <= 0;
    }

    /** The breakdown in a text that starts so much earlier. */
    Breakdown shifted(int offset) {
        return new Breakdown(total.shifted(offset), shifted(others, offset), shifted(parts, offset), closed);
    }

    private static List<Quantity> shifted(List<Quantity> quantities, int offset) {
        List<Quantity> moved = new ArrayList<>(quantities.size());
        quantities.forEach(quantity -> moved.add(quantity.shifted(offset)));
        return moved;
    }
}
