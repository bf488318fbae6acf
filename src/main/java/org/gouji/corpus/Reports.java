package org.gouji.corpus;

import java.util.List;
import java.util.Optional;

/** Reports that are compared with each other. */
public interface Reports {

    /** All reports of one identity, in a fixed order. */
    List<ReportDigest> of(ReportIdentity identity);

    /** All reports of an agency of this name, wherever the name is good, of the form and on the period of another report. */
    List<ReportDigest> named(String agency, ReportIdentity like);

    /** The one report of an identity; empty where there is none or several, which nothing is joined with. */
    default Optional<ReportDigest> only(ReportIdentity identity) {
        List<ReportDigest> found = of(identity);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
