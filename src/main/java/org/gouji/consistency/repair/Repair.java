package org.gouji.consistency.repair;

import java.util.List;

/**
 * Figures whose change together satisfies every constraint of a group, and leaves the others as they were.
 *
 * @param changes by ascending figure; none is superfluous
 */
public record Repair(List<Change> changes) {

    /** The repair with a copy of the changes. */
    public Repair {
        changes = List.copyOf(changes);
    }

    /** Whether the figure changes. */
    public boolean changes(int figure) {
        return changes.stream().anyMatch(change -> change.figure() == figure);
    }
}
