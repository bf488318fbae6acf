package org.gouji.rules.contract;

import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;

/** A rule that compares a report with others. What it finds lies in that report alone. */
public interface CorpusRule extends Rule {

    /** Reports every occurrence of the fault in the report, only where it is certain. */
    void check(ComparedReport report, Consumer<Diagnostic> sink);
}
