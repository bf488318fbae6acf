package org.gouji.consistency.repair;

import java.util.List;

/**
 * A broken constraint of which no figure is certainly wrong.
 *
 * @param constraint its index
 * @param candidates its figures that some smallest repair changes, by ascending figure; a figure that repairs change to
 *     different values is there once for each; empty where the smallest repairs aren't known
 */
public record UnexplainedConstraint(int constraint, List<Change> candidates) {

    /** The constraint with a copy of the candidates. */
    public UnexplainedConstraint {
        candidates = List.copyOf(candidates);
    }
}
