package org.gouji.corpus;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A collection of reports to which reports are added, changed and removed. Thread-safe. */
public final class LiveReports implements Reports {

    private final Map<String, ReportDigest> byKey = new HashMap<>();
    private final Map<ReportIdentity, SortedMap<String, ReportDigest>> byName = new HashMap<>();

    /**
     * Adds or replaces the report with a key; removes it where no report is given.
     *
     * @param key the unique key of the report; reports of one identity are in the order of their keys
     * @return the identities that the report had before or has now; empty where nothing changed
     */
    public synchronized Set<ReportIdentity> put(String key, Optional<ReportDigest> report) {
        Optional<ReportDigest> before = Optional.ofNullable(byKey.get(key));
        if (before.equals(report)) {
            return Set.of();
        }
        Set<ReportIdentity> changed = new LinkedHashSet<>();
        before.flatMap(ReportDigest::identity).ifPresent(identity -> {
            remove(identity, key);
            changed.add(identity);
        });
        byKey.remove(key);
        report.ifPresent(digest -> byKey.put(key, digest));
        report.flatMap(ReportDigest::identity).ifPresent(identity -> {
            byName.computeIfAbsent(identity.anywhere(), unknown -> new TreeMap<>())
                    .put(key, report.orElseThrow());
            changed.add(identity);
        });
        return changed;
    }

    private void remove(ReportIdentity identity, String key) {
        byName.computeIfPresent(identity.anywhere(), (name, reports) -> {
            reports.remove(key);
            return reports.isEmpty() ? null : reports;
        });
    }

    @Override
    public List<ReportDigest> of(ReportIdentity identity) {
        return named(identity.agency(), identity).stream()
                .filter(report -> report.identity().filter(identity::equals).isPresent())
                .toList();
    }

    @Override
    public synchronized List<ReportDigest> named(String agency, ReportIdentity like) {
        SortedMap<String, ReportDigest> found = byName.get(like.of(agency));
        return found == null ? List.of() : List.copyOf(found.values());
    }
}
