package org.gouji.rules.contract;

import java.util.List;
import org.gouji.corpus.Coverage;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.Reports;
import org.gouji.report.Report;

/**
 * What rules across reports look at.
 *
 * @param checked the report that they are to find faults in
 * @param digest what it is known by
 * @param others the reports to compare it with; it may be among them
 * @param coverages which reports the reports of governments cover
 */
public record ComparedReport(CheckedReport checked, ReportDigest digest, Reports others, List<Coverage> coverages) {

    public Report report() {
        return checked.report();
    }
}
