package org.gouji.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is, gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION,
    HINT;

    /** The name as the command line and its JSON write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is as grave as the other or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
