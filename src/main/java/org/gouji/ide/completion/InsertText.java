package org.gouji.ide.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * A text to insert with places that are still to be filled in.
 *
 * @param pieces its pieces in order
 */
public record InsertText(List<Piece> pieces) {

    /** A piece of the text. */
    public sealed interface Piece {}

    /** What is inserted as it is. */
    public record Verbatim(String text) implements Piece {}

    /** A place to fill in, with what stands there until then. */
    public record Placeholder(String text) implements Piece {}

    /** A text without places. */
    public static InsertText of(String text) {
        return new InsertText(List.of(new Verbatim(text)));
    }

    /** A text in which a mark stands for a place. */
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

    /** Whether anything is to be filled in. */
    public boolean hasPlaceholders() {
        return pieces.stream().anyMatch(Placeholder.class::isInstance);
    }

    /** The text as it is inserted where nobody fills places in. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Piece piece : pieces) {
            plain.append(piece instanceof Verbatim verbatim ? verbatim.text() : ((Placeholder) piece).text());
        }
        return plain.toString();
    }
}
