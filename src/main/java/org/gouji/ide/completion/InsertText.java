package org.gouji.ide.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * A text to insert, with places that are still to be filled in.
 *
 * @param pieces the pieces of the text in order
 */
public record InsertText(List<Piece> pieces) {

    /** A piece of the text. */
    public sealed interface Piece {}

    /** A piece that is inserted as it is. */
    public record Verbatim(String text) implements Piece {}

    /** A place to fill in, with the text that stands there until then. */
    public record Placeholder(String text) implements Piece {}

    /** A text without places to fill in. */
    public static InsertText of(String text) {
        return new InsertText(List.of(new Verbatim(text)));
    }

    /** A text with a place to fill in instead of each occurrence of a mark. */
    static InsertText of(String text, String mark, String placeholder) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int found = text.indexOf(mark); found >= 0; found = text.indexOf(mark, at)) {
            pieces.add(new Verbatim(text.substring(at, found)));
            pieces.add(new Placeholder(placeholder));
            at = found + mark.length();
        }
        pieces.add(new Verbatim(text.substring(at)));
        return new InsertText(List.copyOf(pieces));
    }

    /** Whether the text has places to fill in. */
    public boolean hasPlaceholders() {
        return pieces.stream().anyMatch(Placeholder.class::isInstance);
    }

    /** The text for editors without placeholders: each place has its own text. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Piece piece : pieces) {
            plain.append(piece instanceof Verbatim verbatim ? verbatim.text() : ((Placeholder) piece).text());
        }
        return plain.toString();
    }
}
