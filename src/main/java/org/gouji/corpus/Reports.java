package org.gouji.corpus;

import java.util.List;
import java.util.Optional;

/** Reports that are compared with each other. */
public interface Reports {

    /** All reports of one identity, in a fixed order. */
    List<ReportDigest> of(ReportIdentity identity);

    /** All reports on a year by an agency of this name, wherever the name is good. */
    List<ReportDigest> named(String agency, int year);

    /** The one report of an identity; empty where there is none or several, which nothing is joined with. */
    default Optional<ReportDigest> only(ReportIdentity identity) {
        List<ReportDigest> found = of(identity);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
