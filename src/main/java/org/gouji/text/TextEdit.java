package org.gouji.text;

import java.util.Comparator;
import java.util.List;

/**
 * The replacement of a stretch of a text.
 *
 * @param range what is replaced, in UTF-16 units; empty for an insertion
 * @param newText what stands there afterwards
 */
public record TextEdit(TextRange range, String newText) {

    /** The text after edits that don't overlap; insertions at one place keep their order. */
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
