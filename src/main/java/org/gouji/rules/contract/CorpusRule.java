package org.gouji.rules.contract;

import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;

/** A rule that compares a report with others. It finds faults in that report only. */
public interface CorpusRule extends Rule {

    /** Passes every fault in the report to {@code sink}, only where it is certain. */
    void check(ComparedReport report, Consumer<Diagnostic> sink);
}
