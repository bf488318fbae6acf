package org.gouji.report.prose;

import java.util.List;
import org.gouji.claims.Claim;
import org.gouji.standard.TableCell;

/**
 * A claim of the prose that is about figures of the tables.
 *
 * @param claim the claim
 * @param readings what it may mean, the usual reading first: each reading lists the cells that add up to its number
 * @param bases for a share, what it may be a share of: each base lists the cells that add up to it; empty for a count
 */
public record BoundClaim(Claim claim, List<List<TableCell>> readings, List<List<TableCell>> bases) {

    /** Makes a claim with copies of the lists. */
    public BoundClaim {
        readings = readings.stream().map(List::copyOf).toList();
        bases = bases.stream().map(List::copyOf).toList();
    }
}
