package org.gouji.diagnostic;

import org.gouji.text.Position;
import org.gouji.text.TextRange;

/** Another place that a diagnostic is about. */
public sealed interface Related {

    /** The description of what is there. */
    Message message();

    /**
     * A place in the same text.
     *
     * @param range the place, in UTF-16 offsets
     * @param message what is there
     */
    record Here(TextRange range, Message message) implements Related {}

    /**
     * A place in another document.
     *
     * @param document the document by the name that the caller of the analysis gave it: a path, a URI
     * @param start where the place starts in that document's text
     * @param end where it ends
     * @param message what is there
     */
    record Elsewhere(String document, Position start, Position end, Message message) implements Related {}
}
