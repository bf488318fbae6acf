package org.gouji.rules.contract;

import org.gouji.diagnostic.Severity;
import org.gouji.text.Localized;

/** Something that can be wrong with a report, named after the fault. Stateless. */
public interface Rule {

    /** The code of its diagnostics, such as {@code total-mismatch}. */
    String code();

    /** How grave it is where nothing else is configured. */
    Severity severity();

    /** What the fault is, in a few words. */
    Localized summary();

    /** Why it matters, what to do, where it comes from, with examples. */
    Explanation explanation();
}
