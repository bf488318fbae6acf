package org.gouji.rules.contract;

import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;

/** A rule that one report is enough for. */
public interface ReportRule extends Rule {

    /** Reports every occurrence of the fault, only where it is certain. */
    void check(CheckedReport report, Consumer<Diagnostic> sink);
}
