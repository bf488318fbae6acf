package org.gouji.ide.completion;

import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/**
 * A completion: a text that is proposed at a place.
 *
 * @param key identifies what is written, for {@link CompletionDocumentation}
 * @param kind the kind of what is written
 * @param label the text shown in the list of completions
 * @param detail the place where it belongs, such as a table
 * @param filterText the text that editors match against the text between the start of {@code insert} and the cursor
 * @param sortText the text by which editors sort
 * @param text the text that is written
 * @param insert the range from the start of the word to the cursor
 * @param replace the range of the whole word, on one line, starting with {@code insert}
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

    /** The kind of what a completion writes. */
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
