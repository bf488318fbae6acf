package org.gouji.rules.contract;

import org.gouji.consistency.Consistency;
import org.gouji.report.Report;

/**
 * A report to check, with the results of its relations, which are computed once for all rules.
 *
 * @param report the report
 * @param consistency the results of its relations
 */
public record CheckedReport(Report report, Consistency consistency) {}
