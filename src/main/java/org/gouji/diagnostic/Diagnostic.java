package org.gouji.diagnostic;

import java.util.List;
import org.gouji.text.TextRange;

/**
 * Something found in a report.
 *
 * @param code the name of the fault, such as {@code total-mismatch}
 * @param severity how grave it is
 * @param range where it lies, in UTF-16 units
 * @param message what is wrong, the figures involved, what to do
 * @param related other places that it is about
 * @param relations the ids of the broken relations that it explains
 * @param fixes changes that would settle it, likeliest first
 */
public record Diagnostic(
        String code,
        Severity severity,
        TextRange range,
        Message message,
        List<Related> related,
        List<String> relations,
        List<Fix> fixes) {

    /** A diagnostic about one place. */
    public static Diagnostic of(String code, Severity severity, TextRange range, Message message, Fix... fixes) {
        return new Diagnostic(code, severity, range, message, List.of(), List.of(), List.of(fixes));
    }

    /** The same at another severity. */
    public Diagnostic with(Severity other) {
        return other == severity ? this : new Diagnostic(code, other, range, message, related, relations, fixes);
    }
}
