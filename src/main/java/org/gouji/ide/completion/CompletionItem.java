package org.gouji.ide.completion;

import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * Something that may be written at a place.
 *
 * @param key what it is, for {@link CompletionDocumentation}
 * @param kind what sort of thing it is
 * @param label what a list shows
 * @param detail where it belongs
 * @param filterText what editors match against the text between the start of {@code insert} and the cursor
 * @param sortText what editors order by
 * @param text what is written
 * @param insert the place from the start of the word to the cursor
 * @param replace the place of the whole word, on one line, starting with {@code insert}
 */
public record CompletionItem(
        String key,
        Kind kind,
        String label,
        Localized detail,
        String filterText,
        String sortText,
        InsertText text,
        TextRange insert,
        TextRange replace) {

    /** What sort of thing is written. */
    public enum Kind {
        ROW,
        CHAPTER,
        TOPIC,
        TABLE,
        REPORT,
        /** A computed figure. */
        VALUE
    }
}
