package org.gouji.consistency.repair;

import java.util.List;

/**
 * Changes of figures that together satisfy every constraint of a group and leave other constraints as they were.
 *
 * @param changes the changes, by ascending figure; none is superfluous
 */
public record Repair(List<Change> changes) {

    /** The repair with a copy of the changes. */
    public Repair {
        changes = List.copyOf(changes);
    }

    /** Whether the repair changes a figure. */
    public boolean changes(int figure) {
        return changes.stream().anyMatch(change -> change.figure() == figure);
    }
}
