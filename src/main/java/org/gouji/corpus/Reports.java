package org.gouji.corpus;

import java.util.List;
import java.util.Optional;

/**
 * Finds the digests of the reports that are compared with each other, by identity or by an agency's name. Several reports
 * may share an identity.
 */
public interface Reports {

    /** All reports of one identity, in a fixed order. */
    List<ReportDigest> of(ReportIdentity identity);

    /** All reports of the agencies with a name, in any place, of the same form and period as another identity. */
    List<ReportDigest> named(String agency, ReportIdentity like);

    /** The only report of an identity; empty where there is none, or several, since it is unclear which is meant. */
    default Optional<ReportDigest> only(ReportIdentity identity) {
        List<ReportDigest> found = of(identity);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
