package org.gouji.cli.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.text.TextRange;

/** Tells which findings of a report are about a place in a table. Findings are numbered from 1. */
final class Marks {

    private static final String MISSING_ROW = "missing-row";

    private final List<Diagnostic> findings;
    private final Set<Integer> anchored = new HashSet<>();

    Marks(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /**
     * The findings about one place.
     *
     * @param wrong the numbers of the findings at this place
     * @param severity the gravest severity of these findings
     * @param related the numbers of the findings elsewhere that refer to this place
     */
    record Mark(List<Integer> wrong, Severity severity, List<Integer> related) {

        boolean isNone() {
            return wrong.isEmpty() && related.isEmpty();
        }

        static String list(List<Integer> numbers) {
            return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    /** The findings about a range of the text. */
    Mark at(TextRange place) {
        List<Integer> wrong = new ArrayList<>();
        List<Integer> related = new ArrayList<>();
        Severity gravest = Severity.HINT;
        for (int index = 0; index < findings.size(); index++) {
            Diagnostic finding = findings.get(index);
            if (!finding.code().equals(MISSING_ROW) && covers(place, finding.range())) {
                wrong.add(index + 1);
                gravest = gravest.isAtLeast(finding.severity()) ? gravest : finding.severity();
            } else if (pointsTo(finding, place)) {
                related.add(index + 1);
            }
        }
        return new Mark(wrong, gravest, related);
    }

    /** The findings about rows that the table lacks. */
    Mark missing(BoundTable table) {
        List<Integer> wrong = new ArrayList<>();
        for (int index = 0; index < findings.size(); index++) {
            if (findings.get(index).code().equals(MISSING_ROW)
                    && isIn(table, findings.get(index).range())) {
                wrong.add(index + 1);
            }
        }
        return new Mark(wrong, Severity.ERROR, List.of());
    }

    /** Records that a finding has a cell to link to; false where it had one before. */
    boolean anchor(int finding) {
        return anchored.add(finding);
    }

    /** Whether a finding has a cell to link to. */
    boolean isAnchored(int finding) {
        return anchored.contains(finding);
    }

    /** Whether any finding is about a table. */
    boolean concern(BoundTable table) {
        for (Diagnostic finding : findings) {
            if (isIn(table, finding.range())
                    || table.rows().stream().anyMatch(row -> pointsInto(finding, row))
                    || finding.relations().stream()
                            .anyMatch(id -> id.startsWith(table.table().id() + "/"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(BoundTable table, TextRange place) {
        return table.range().map(range -> range.contains(place)).orElse(false);
    }

    private static boolean covers(TextRange place, TextRange found) {
        return place.equals(found) || (!place.isEmpty() && place.contains(found));
    }

    private static boolean pointsTo(Diagnostic finding, TextRange place) {
        return finding.related().stream()
                .anyMatch(related ->
                        related instanceof Related.Here here && here.range().equals(place));
    }

    private static boolean pointsInto(Diagnostic finding, BoundRow row) {
        return finding.related().stream()
                .anyMatch(related ->
                        related instanceof Related.Here here && row.range().contains(here.range()));
    }
}
