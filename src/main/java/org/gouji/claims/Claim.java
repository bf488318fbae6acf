package org.gouji.claims;

import java.util.List;
import java.util.Optional;
import org.gouji.text.TextRange;

/**
 * A statement of a number: what it counts, how many, of whom.
 *
 * @param range from the first word of what is counted to the end of the number
 * @param quantity the number; a share is one of all requests dealt with or received
 * @param measures what it counts, at least one; of several the number is their sum
 * @param applicants who made the requests; empty for all, several where either may be meant
 * @param alsoAll whether everyone may be meant as well as the applicants
 * @param result how the cases ended, empty for all
 * @param count of a share, the number that stands before it
 * @param scope whose figures they are
 */
public record Claim(
        TextRange range,
        Quantity quantity,
        List<Measure> measures,
        List<Applicant> applicants,
        boolean alsoAll,
        Optional<Result> result,
        Optional<Quantity> count,
        Scope scope) {

    /** The claim with copies of its lists. */
    public Claim {
        measures = List.copyOf(measures);
        applicants = List.copyOf(applicants);
    }

    /** The claim in a text that starts so much earlier. */
    Claim shifted(int offset) {
        return new Claim(
                range.shifted(offset),
                quantity.shifted(offset),
                measures,
                applicants,
                alsoAll,
                result,
                count.map(known -> known.shifted(offset)),
                scope.shifted(offset));
    }
}
