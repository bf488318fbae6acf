package org.gouji.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.config.Configuration;
import org.gouji.corpus.AgencyNames;
import org.gouji.corpus.Coverage;
import org.gouji.corpus.Digester;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.ReportIdentity;
import org.gouji.corpus.Reports;
import org.gouji.rules.Rules;
import org.gouji.rules.contract.Across;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.ComparedReport;

/** Compares a report with those on the same period and the one before, and with those of its departments. Immutable. */
public final class Comparison {

    private final List<Coverage> coverages;
    private final Digester digester;

    public Comparison(Configuration configuration) {
        AgencyNames names = new AgencyNames(configuration.aliases());
        this.coverages = configuration.governments().stream()
                .map(government -> new Coverage(
                        resolved(names, government.agency()),
                        government.departments().stream()
                                .map(department -> resolved(names, department))
                                .toList(),
                        government.complete()))
                .toList();
        this.digester = new Digester(names, coverages);
    }

    private static String resolved(AgencyNames names, String words) {
        return names.resolve(words).orElse(words);
    }

    /**
     * The facts of a report that other reports are compared with.
     *
     * @param path the path of the report, separated by slashes
     */
    public ReportDigest digest(Analysis analysis, ReportDigest.Source source, String path) {
        return digester.digest(analysis.report(), analysis.consistency(), source, path);
    }

    /** The findings from comparing a report with other reports. */
    public Across compare(Analysis analysis, ReportDigest digest, Reports others) {
        CheckedReport checked = new CheckedReport(analysis.report(), analysis.consistency());
        return Rules.compare(new ComparedReport(checked, digest, others, coverages));
    }

    /** Whether comparing a report with others may find an error, by its digest alone; true doesn't prove an error. */
    public boolean mayFind(ReportDigest digest, Reports others) {
        Optional<ReportIdentity> own = digest.identity();
        return own.isPresent()
                && (others.of(own.get()).size() > 1
                        || coverages.stream().anyMatch(coverage -> coverage.agency()
                                .equals(own.get().agency()))
                        || others.only(own.get().plusPeriods(-1))
                                .filter(digest::differsFrom)
                                .isPresent());
    }

    /** The reports that a report is compared with: on the same period, the one before, and of its departments. */
    public List<ReportDigest> neighbours(ReportDigest digest, Reports others) {
        Optional<ReportIdentity> own = digest.identity();
        if (own.isEmpty()) {
            return List.of();
        }
        Stream<ReportDigest> years =
                Stream.of(own.get(), own.get().plusPeriods(-1)).flatMap(identity -> others.of(identity).stream());
        Stream<ReportDigest> departments = coverages.stream()
                .filter(coverage -> coverage.agency().equals(own.get().agency()))
                .flatMap(coverage -> coverage.departments().stream())
                .flatMap(name -> others.named(name, own.get()).stream());
        return Stream.concat(years, departments).toList();
    }

    /** Whether the result of comparing a report may change when the report of another identity changes. */
    public boolean touches(ReportIdentity changed, ReportDigest digest) {
        Optional<ReportIdentity> own = digest.identity();
        return own.filter(identity -> follows(identity, changed) || covers(identity, changed))
                .isPresent();
    }

    private static boolean follows(ReportIdentity identity, ReportIdentity changed) {
        return identity.equals(changed) || identity.equals(changed.plusPeriods(1));
    }

    private boolean covers(ReportIdentity identity, ReportIdentity changed) {
        return identity.period().equals(changed.period())
                && identity.form().equals(changed.form())
                && coverages.stream()
                        .anyMatch(coverage -> coverage.agency().equals(identity.agency())
                                && coverage.departments().contains(changed.agency()));
    }
}
