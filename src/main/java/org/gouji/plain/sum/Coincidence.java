package org.gouji.plain.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The second kind of evidence: one figure that stands in two broken relations and would mend both by the same change.
 * That two relations are off by the same amount is no chance, so that they are meant.
 */
final class Coincidence {

    private final List<SumRelation> certain;

    private Coincidence(List<SumRelation> certain) {
        this.certain = certain;
    }

    /** Those of the likely relations that are mended together with another one. */
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

    /** Whether in every line in which its total is broken, another relation is mended, too: else it is mere chance. */
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

    /** Whether the same change of one figure mends both. */
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

    /** Whether no relation that holds has the figure in it. */
    private boolean isFree(int figure) {
        return certain.stream().noneMatch(relation -> !relation.broken() && relation.contains(figure));
    }

    /**
     * Whether two relations say different things: along different axes, about different totals, or about one total by
     * its leaves and by at least two subtotals each of which is the sum of its own leaves.
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

    /** Whether the total is one of its parts less another, or one of them alone. */
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
