package org.gouji.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.text.TextRange;

/**
 * What passages say, remembered from one version of a text to the next, so that only the sentences around a change are
 * read again. Keeps what the last versions had. Safe for use by many threads.
 */
public final class PassageMemory {

    /** The words of a passage that is no whole line: from its first piece to its last, and where the pieces are in them. */
    private record Words(String words, List<TextRange> pieces) {}

    /** A reading, and what it depends on beside the words. */
    private static final class Remembered {
        private final int topic;
        private final boolean heading;
        private PassageReading reading;
        private int start;
        private int version;

        Remembered(int topic, boolean heading, PassageReading reading, int start) {
            this.topic = topic;
            this.heading = heading;
            this.reading = reading;
            this.start = start;
        }
    }

    private final IdentityHashMap<Object, Remembered> lines = new IdentityHashMap<>();
    private final Map<Words, Remembered> others = new HashMap<>();
    private int version;
    private int asked;

    /** Begins with a version of the text. */
    synchronized void begin() {
        version++;
        asked = 0;
    }

    /**
     * What a passage says.
     *
     * @param topic what the passages before it are about
     */
    synchronized PassageReading read(String text, Passage passage, int topic) {
        asked++;
        int start = passage.pieces().get(0).start();
        Object line = passage.line();
        Words words = line == null ? words(text, passage, start) : null;
        Remembered known = words == null ? lines.get(line) : others.get(words);
        if (known == null || known.topic != topic || known.heading != passage.heading()) {
            known = new Remembered(topic, passage.heading(), PassageReader.read(text, passage, topic), start);
            if (words == null) {
                lines.put(line, known);
            } else {
                others.put(words, known);
            }
        } else if (known.start != start) {
            known.reading = known.reading.shifted(start - known.start);
            known.start = start;
        }
        known.version = version;
        return known.reading;
    }

    private static Words words(String text, Passage passage, int start) {
        List<TextRange> pieces = new ArrayList<>();
        passage.pieces().forEach(piece -> pieces.add(piece.shifted(-start)));
        int end = passage.pieces().get(passage.pieces().size() - 1).end();
        return new Words(text.substring(start, end), pieces);
    }

    /** Forgets what the last version hasn't, once it is as much as what it has. */
    synchronized void end() {
        if (lines.size() + others.size() > 2 * asked) {
            lines.values().removeIf(known -> known.version < version);
            others.values().removeIf(known -> known.version < version);
        }
    }
}
