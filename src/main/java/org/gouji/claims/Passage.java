package org.gouji.claims;

import java.util.List;
import org.gouji.text.TextRange;

/**
 * A stretch of prose in which one sentence follows the other.
 *
 * @param pieces where it stands, in order: its lines, without comments and page numbers between them
 * @param heading whether it heads the passages after it: it tells what they are about and claims nothing
 */
public record Passage(List<TextRange> pieces, boolean heading) {

    /** The passage with a copy of its pieces. */
    public Passage {
        pieces = List.copyOf(pieces);
    }
}
