package org.gouji.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports by form, agency and period. Immutable. */
public final class ReportIndex implements Reports {

    private final Map<ReportIdentity, List<ReportDigest>> reports = new HashMap<>();
    private final Map<ReportIdentity, List<ReportDigest>> anywhere = new HashMap<>();

    /** @param digests all reports, in the order in which those of one identity are listed */
    public ReportIndex(Iterable<ReportDigest> digests) {
        for (ReportDigest digest : digests) {
            digest.identity().ifPresent(identity -> add(identity, digest));
        }
    }

    private void add(ReportIdentity identity, ReportDigest digest) {
        reports.computeIfAbsent(identity, unknown -> new ArrayList<>(1)).add(digest);
        if (!identity.place().isEmpty()) {
            anywhere.computeIfAbsent(identity.anywhere(), unknown -> new ArrayList<>(1))
                    .add(digest);
        }
    }

    @Override
    public List<ReportDigest> of(ReportIdentity identity) {
        return Collections.unmodifiableList(reports.getOrDefault(identity, List.of()));
    }

    @Override
    public List<ReportDigest> named(String agency, ReportIdentity like) {
        ReportIdentity identity = like.of(agency);
        List<ReportDigest> local = anywhere.getOrDefault(identity, List.of());
        return local.isEmpty() ? of(identity) : Collections.unmodifiableList(local);
    }
}
