package org.gouji.rules.contract;

import org.gouji.diagnostic.Severity;
import org.gouji.text.Localized;

/** A rule that finds one kind of fault in reports and is named after it. Stateless. */
public interface Rule {

    /** The code of its diagnostics, such as {@code total-mismatch}. */
    String code();

    /** The severity of its diagnostics where the configuration sets no other. */
    Severity severity();

    /** The fault in a few words. */
    Localized summary();

    /** The explanation: why the fault matters, what to do, the legal basis, and examples. */
    Explanation explanation();
}
