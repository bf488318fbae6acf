package org.gouji.consistency.repair;

import java.util.List;

/**
 * A broken constraint in which no figure is certainly wrong.
 *
 * @param constraint the index of the constraint
 * @param candidates its figures that some smallest repair changes, ascending, each once for every value that repairs
 *     change it to; empty where the smallest repairs aren't known
 */
public record UnexplainedConstraint(int constraint, List<Change> candidates) {

    /** The constraint with a copy of the candidates. */
    public UnexplainedConstraint {
        candidates = List.copyOf(candidates);
    }
}
