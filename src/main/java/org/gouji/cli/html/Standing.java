package org.gouji.cli.html;

import java.util.Comparator;
import org.gouji.diagnostic.Severity;

/**
 * The rank of a report: more errors come first, then more warnings, then more other findings, then the report checked
 * earlier.
 *
 * @param order the number of reports that were checked before it
 */
record Standing(int errors, int warnings, int others, int order) implements Comparable<Standing> {

    private static final Comparator<Standing> WORST_FIRST = Comparator.comparingInt(Standing::errors)
            .thenComparingInt(Standing::warnings)
            .thenComparingInt(Standing::others)
            .reversed()
            .thenComparingInt(Standing::order);

    static Standing of(Subject subject) {
        return new Standing(
                subject.count(Severity.ERROR),
                subject.count(Severity.WARNING),
                subject.count(Severity.INFORMATION) + subject.count(Severity.HINT),
                subject.order());
    }

    boolean isClean() {
        return errors + warnings + others == 0;
    }

    @Override
    public int compareTo(Standing other) {
        return WORST_FIRST.compare(this, other);
    }
}
