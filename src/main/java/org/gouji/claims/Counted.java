package org.gouji.claims;

import java.util.List;
import java.util.Optional;
import org.gouji.text.TextRange;

/**
 * What the words around a number say that it counts.
 *
 * @param measures what; none where the words only name applicants or a result
 * @param applicants who is named
 * @param words where the words stand
 * @param certain whether all words are understood
 */
record Counted(
        List<Measure> measures,
        List<Applicant> applicants,
        Optional<Result> result,
        TextRange words,
        boolean certain) {}
