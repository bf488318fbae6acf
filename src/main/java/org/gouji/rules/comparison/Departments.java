package org.gouji.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import org.gouji.corpus.Coverage;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.ReportIdentity;
import org.gouji.corpus.Reports;

/**
 * The reports of a government's departments on one period.
 *
 * @param known the reports of the departments that have exactly one, in the order of the list
 * @param missing the names of the departments that have none
 * @param all whether the list is complete and every department has exactly one report
 */
public record Departments(List<ReportDigest> known, List<String> missing, boolean all) {

    public static Departments of(Coverage coverage, ReportIdentity government, Reports reports) {
        List<ReportDigest> known = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> names = coverage.departments().stream()
                .distinct()
                .filter(name -> !name.equals(government.agency()))
                .toList();
        for (String name : names) {
            List<ReportDigest> found = reports.named(name, government);
            if (found.isEmpty()) {
                missing.add(name);
            } else if (found.size() == 1) {
                known.add(found.get(0));
            }
        }
        return new Departments(known, missing, coverage.complete() && known.size() == names.size());
    }
}
