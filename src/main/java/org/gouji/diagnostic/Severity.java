package org.gouji.diagnostic;

import java.util.Locale;

/** The severity of a diagnostic, most serious first. */
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION,
    HINT;

    /** The name as the command line and its JSON write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this severity is at least as serious as another. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
