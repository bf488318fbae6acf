package org.gouji.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * What one passage says.
 *
 * @param topic what the passages after it go on with
 */
record PassageReading(List<Claim> claims, List<Breakdown> breakdowns, List<YearMention> years, int topic) {

    /** The reading in a text in which the passage starts so much later. */
    PassageReading shifted(int offset) {
        List<Claim> movedClaims = new ArrayList<>(claims.size());
        claims.forEach(claim -> movedClaims.add(claim.shifted(offset)));
        List<Breakdown> movedBreakdowns = new ArrayList<>(breakdowns.size());
        breakdowns.forEach(breakdown -> movedBreakdowns.add(breakdown.shifted(offset)));
        List<YearMention> movedYears = new ArrayList<>(years.size());
        years.forEach(year -> movedYears.add(year.shifted(offset)));
        return new PassageReading(movedClaims, movedBreakdowns, movedYears, topic);
    }
}
