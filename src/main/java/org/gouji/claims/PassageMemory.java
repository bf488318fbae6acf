package org.gouji.claims;

import java.util.ArrayList;
import java.util.List;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What the passages of one version of a text say, so that of the next version only the passages around a change are
 * read again. Safe for use by many threads.
 */
public final class PassageMemory {

    /** How far from where a passage is expected it is looked for. */
    private static final int REACH = 16;

    /**
     * A reading, and what it depends on.
     *
     * @param line what stands for the passage where it is all of a line
     * @param words the words of any other, from its first piece to its last
     * @param pieces where its pieces are in the words
     * @param before what the passages before it are about
     */
    private record Remembered(
            @Nullable Object line,
            String words,
            List<TextRange> pieces,
            boolean heading,
            int before,
            PassageReading reading) {

        static Remembered of(String text, Passage passage, int before) {
            boolean whole = passage.line() != null;
            List<TextRange> pieces = new ArrayList<>();
            for (TextRange piece : whole ? List.<TextRange>of() : passage.pieces()) {
                pieces.add(piece.shifted(-passage.start()));
            }
            return new Remembered(
                    passage.line(),
                    whole ? "" : text.substring(passage.start(), passage.end()),
                    pieces,
                    passage.heading(),
                    before,
                    PassageReader.read(text, passage, before));
        }

        boolean isOf(String text, Passage passage) {
            if (line != null || passage.line() != null) {
                return line == passage.line() && heading == passage.heading();
            }
            return heading == passage.heading()
                    && passage.end() - passage.start() == words.length()
                    && text.startsWith(words, passage.start())
                    && haveSamePieces(passage);
        }

        private boolean haveSamePieces(Passage passage) {
            boolean same = pieces.size() == passage.pieces().size();
            for (int index = 0; same && index < pieces.size(); index++) {
                same = pieces.get(index).equals(passage.pieces().get(index).shifted(-passage.start()));
            }
            return same;
        }
    }

    private volatile List<Remembered> last = List.of();

    /** Begins with a version of a text that has so many passages, which are read one after the other. */
    Version begin(String text, int passages) {
        return new Version(text, last, passages);
    }

    /** The passages of one version, for one thread. */
    final class Version {

        private final String text;
        private final List<Remembered> before;
        private final List<Remembered> now;
        private final int more;
        private int shift;

        private Version(String text, List<Remembered> before, int passages) {
            this.text = text;
            this.before = before;
            this.now = new ArrayList<>(passages);
            this.more = passages - before.size();
        }

        /**
         * What the next passage says.
         *
         * @param topic what the passages before it are about
         */
        PassageReading read(Passage passage, int topic) {
            Remembered known = find(passage);
            if (known == null || known.before() != topic) {
                known = Remembered.of(text, passage, topic);
            }
            now.add(known);
            return known.reading();
        }

        /** Nothing more of the version is to be read. */
        void end() {
            last = now;
        }

        /** Where the last passage would have led to, or around there, or as far from the end. */
        private @Nullable Remembered find(Passage passage) {
            int expected = now.size() + shift;
            for (int step = 0; step <= 2 * REACH; step++) {
                int at = expected + (step % 2 == 0 ? -step / 2 : (step + 1) / 2);
                if (isAt(at, passage)) {
                    shift = at - now.size();
                    return before.get(at);
                }
            }
            int fromEnd = now.size() - more;
            if (isAt(fromEnd, passage)) {
                shift = -more;
                return before.get(fromEnd);
            }
            return null;
        }

        private boolean isAt(int index, Passage passage) {
            return index >= 0 && index < before.size() && before.get(index).isOf(text, passage);
        }
    }
}
