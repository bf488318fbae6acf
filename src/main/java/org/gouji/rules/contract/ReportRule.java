package org.gouji.rules.contract;

import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;

/** A rule that checks one report by itself. */
public interface ReportRule extends Rule {

    /** Passes every fault in the report to {@code sink}, only where it is certain. */
    void check(CheckedReport report, Consumer<Diagnostic> sink);
}
