package org.gouji.diagnostic;

import java.util.List;
import org.gouji.text.TextRange;

/**
 * A problem or a hint that was found in a report.
 *
 * @param code the name of the fault, such as {@code total-mismatch}
 * @param severity how serious it is
 * @param range its place in the text, in UTF-16 offsets
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

    /** This diagnostic with another severity. */
    public Diagnostic with(Severity other) {
        return other == severity ? this : new Diagnostic(code, other, range, message, related, relations, fixes);
    }
}
