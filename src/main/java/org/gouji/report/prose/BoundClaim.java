package org.gouji.report.prose;

import java.util.List;
import org.gouji.claims.Claim;
import org.gouji.standard.TableCell;

/**
 * A claim of the prose that is about figures of the tables.
 *
 * @param claim the claim
 * @param readings the figures that it may mean, each reading those that add up to its number, the usual one first
 * @param bases of a share, the figures that it may be a share of; empty for a count
 */
public record BoundClaim(Claim claim, List<List<TableCell>> readings, List<List<TableCell>> bases) {

    /** The claim with copies of its lists. */
    public BoundClaim {
        readings = readings.stream().map(List::copyOf).toList();
        bases = bases.stream().map(List::copyOf).toList();
    }
}
