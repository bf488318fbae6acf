package org.gouji.consistency;

import java.util.List;

/**
 * A broken equation of which no figure is certainly wrong.
 *
 * @param equation its index
 * @param candidates its figures that some smallest repair changes, by ascending figure; a figure that repairs change to
 *     different values is there once for each; empty where the smallest repairs aren't known
 */
public record UnexplainedEquation(int equation, List<Change> candidates) {

    /** The equation with a copy of the candidates. */
    public UnexplainedEquation {
        candidates = List.copyOf(candidates);
    }
}
