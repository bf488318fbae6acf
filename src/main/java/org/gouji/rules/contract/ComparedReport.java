package org.gouji.rules.contract;

import java.util.List;
import org.gouji.corpus.Coverage;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.Reports;
import org.gouji.report.Report;

/**
 * A report to compare with others.
 *
 * @param checked the report in which faults are to be found
 * @param digest the facts of the report that other reports are compared with
 * @param others the reports to compare it with; the report may be among them
 * @param coverages the governments, with the departments that their reports cover
 */
public record ComparedReport(CheckedReport checked, ReportDigest digest, Reports others, List<Coverage> coverages) {

    public Report report() {
        return checked.report();
    }
}
