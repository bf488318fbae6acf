package org.gouji.claims;

import java.util.List;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of prose in which one sentence follows the other.
 *
 * @param pieces where it stands, in order: its lines, without comments and page numbers between them
 * @param heading whether it heads the passages after it: it tells what they are about and claims nothing
 * @param line of a passage that is all that stands in one line, what stands for that line in every version of the text
 *     that has it unchanged; null for any other
 */
public record Passage(
        List<TextRange> pieces, boolean heading, @Nullable Object line) {

    /** The passage with a copy of its pieces. */
    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** A passage of several lines, or of a part of one. */
    public Passage(List<TextRange> pieces, boolean heading) {
        this(pieces, heading, null);
    }

    /** Where its first piece starts. */
    int start() {
        return pieces.get(0).start();
    }

    /** Where its last piece ends. */
    int end() {
        return pieces.get(pieces.size() - 1).end();
    }
}
