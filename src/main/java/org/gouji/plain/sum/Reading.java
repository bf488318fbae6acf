package org.gouji.plain.sum;

import java.util.HashSet;
import java.util.Set;

/** A set of entries that a total may be the sum of. Whether their figures come to it is judged elsewhere. */
final class Reading {

    /** The word in the kinds of readings of the nearest entries, which nothing in the table sets apart from others. */
    static final String NEAREST = "nearest ";

    private final Set<String> kinds = new HashSet<>();
    private final int[] parts;

    /** @param parts the indexes of the parts among the entries, ascending */
    Reading(int[] parts) {
        this.parts = parts;
    }

    /** The ways in which the parts may have been chosen, in the same words for all totals: {@code before all}. */
    Set<String> kinds() {
        return kinds;
    }

    int[] parts() {
        return parts;
    }

    /** Whether nothing in the table says where the parts start, so that more evidence is needed. */
    boolean isChosen() {
        return kinds.stream().allMatch(kind -> kind.contains(NEAREST));
    }
}
