package org.gouji.rules.contract;

import org.gouji.consistency.Consistency;
import org.gouji.report.Report;

/**
 * What rules look at: a report and whether its figures agree, computed once for all rules.
 *
 * @param report the report
 * @param consistency what its relations come to
 */
public record CheckedReport(Report report, Consistency consistency) {}
