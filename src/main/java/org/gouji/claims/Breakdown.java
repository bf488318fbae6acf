package org.gouji.claims;

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
