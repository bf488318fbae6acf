package org.gouji.plain.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The second kind of evidence beside {@link Evidence}: one figure stands in two broken relations, and the same change
 * of it repairs both. Two relations are hardly off by the same amount by chance, so both are taken to be meant.
 */
final class Coincidence {

    private final List<SumRelation> certain;

    private Coincidence(List<SumRelation> certain) {
        this.certain = certain;
    }

    /** The likely relations that a single change repairs together with another broken relation. */
    static List<SumRelation> accepted(List<SumRelation> certain, List<SumRelation> likely) {
        Coincidence coincidence = new Coincidence(certain);
        BitSet accepted = new BitSet();
        List<SumRelation> broken = new ArrayList<>(likely);
        certain.stream().filter(SumRelation::broken).forEach(broken::add);
        for (int first = 0; first < likely.size(); first++) {
            for (int second = first + 1; second < broken.size(); second++) {
                if (coincidence.isMended(likely.get(first), broken.get(second))) {
                    accepted.set(first);
                    accepted.set(second);
                }
            }
        }
        return accepted.stream()
                .filter(index -> index < likely.size() && isMendedThroughout(likely, accepted, index))
                .mapToObj(likely::get)
                .toList();
    }

    /**
     * Whether a relation's total is repaired in this way in every line in which it is broken; otherwise it is mere
     * chance.
     */
    private static boolean isMendedThroughout(List<SumRelation> likely, BitSet accepted, int index) {
        SumRelation relation = likely.get(index);
        BitSet lines = new BitSet();
        BitSet mended = new BitSet();
        for (int other = 0; other < likely.size(); other++) {
            SumRelation beside = likely.get(other);
            if (beside.axis().rows() == relation.axis().rows() && beside.total() == relation.total()) {
                lines.set(beside.line());
                mended.set(beside.line(), mended.get(beside.line()) || accepted.get(other));
            }
        }
        return lines.equals(mended);
    }

    /** Whether the same change of one figure repairs both relations. */
    private boolean isMended(SumRelation first, SumRelation second) {
        for (int entry : withTotal(first)) {
            int figure = first.figure(entry);
            if (second.contains(figure)
                    && first.change(figure) == second.change(figure)
                    && areIndependent(first, second, figure)
                    && isFree(figure)) {
                return true;
            }
        }
        return false;
    }

    private static int[] withTotal(SumRelation relation) {
        int[] entries = Arrays.copyOf(relation.parts(), relation.parts().length + 1);
        entries[relation.parts().length] = relation.total();
        return entries;
    }

    /** Whether the figure stands in no relation that holds. */
    private boolean isFree(int figure) {
        return certain.stream().noneMatch(relation -> !relation.broken() && relation.contains(figure));
    }

    /**
     * Whether two relations are independent of each other: they lie along different axes, have different totals, or add
     * up to one total from its leaves and from at least two subtotals that are each the sum of their own leaves.
     */
    private boolean areIndependent(SumRelation first, SumRelation second, int figure) {
        if (first.axis().rows() != second.axis().rows() || first.total() != second.total()) {
            return true;
        }
        return figure == first.totalFigure()
                && (isSumOfSums(first) || isSumOfSums(second))
                && !isDifference(first)
                && !isDifference(second);
    }

    private boolean isSumOfSums(SumRelation relation) {
        long sums = Arrays.stream(relation.parts())
                .filter(part -> relation.axis().entries().get(part).isTotal())
                .filter(part -> certain.stream()
                        .anyMatch(other -> !other.broken() && other.totalFigure() == relation.figure(part)))
                .count();
        return sums > 1
                && Arrays.stream(relation.parts())
                                .filter(part ->
                                        relation.axis().entries().get(part).isTotal())
                                .count()
                        == sums;
    }

    /** Whether the total equals one of its parts, or one part minus another. */
    private static boolean isDifference(SumRelation relation) {
        long[] values = Arrays.stream(relation.parts())
                .mapToLong(part -> relation.axis().figures().value(part, relation.line()))
                .toArray();
        long total = relation.axis().figures().value(relation.total(), relation.line());
        for (long value : values) {
            for (long other : values) {
                if (total == value || total == value - other) {
                    return true;
                }
            }
        }
        return false;
    }
}
