package org.gouji.text;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text: a range and the text that replaces it.
 *
 * @param range the range that is replaced, in UTF-16 units; empty for an insertion
 * @param newText the text that replaces it
 */
public record TextEdit(TextRange range, String newText) {

    /** The text with all edits applied. The edits mustn't overlap; insertions at the same offset keep their order. */
    public static String apply(String text, List<TextEdit> edits) {
        List<TextEdit> sorted =
                edits.stream().sorted(Comparator.comparing(TextEdit::range)).toList();
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (TextEdit edit : sorted) {
            result.append(text, done, edit.range.start()).append(edit.newText);
            done = edit.range.end();
        }
        return result.append(text, done, text.length()).toString();
    }
}
