package org.gouji.plain.sum;

import java.util.HashSet;
import java.util.Set;

/** What a total may be the sum of. */
final class Reading {

    /** How readings are called whose parts nothing in the table sets apart from others. */
    static final String NEAREST = "nearest ";

    private final Set<String> kinds = new HashSet<>();
    private final int[] parts;

    /** @param parts the indexes of the parts among the entries, ascending */
    Reading(int[] parts) {
        this.parts = parts;
    }

    /** How the parts may have been chosen, in the same words for all totals that are read in one way. */
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
