package org.gouji.consistency;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.Report;
import org.gouji.report.table.BoundTable;

/**
 * Whether the figures of a report agree and, where they don't, which figure is wrong or, if none certainly is, which may
 * be.
 *
 * @param conclusions the results of the relations of the tables that were found, in the order of the form
 * @param findings the errors in the figures, in the order of the text
 */
public record Consistency(List<Conclusion> conclusions, List<Finding> findings) {

    public static Consistency of(Report report) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (BoundTable table : report.tables()) {
            conclusions.addAll(RelationReader.conclude(report, table));
        }
        List<Finding> findings = Localizer.findings(conclusions, new ProseEvidence(report));
        return new Consistency(List.copyOf(conclusions), findings);
    }

    /** The relations that don't hold. */
    public List<Conclusion> broken() {
        return conclusions.stream().filter(Conclusion::isBroken).toList();
    }
}
