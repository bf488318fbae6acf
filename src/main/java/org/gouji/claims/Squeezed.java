package org.gouji.claims;

import java.util.Arrays;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/**
 * The characters of a passage without the blanks and line ends that layouts leave between them, each with its offset.
 * Full-width digits, letters and punctuation are ASCII, the comma excepted, which parts no thousands. One blank is kept
 * between two letters or digits, which would run together.
 */
final class Squeezed {

    private final char[] units;
    private final int[] offsets;
    private int size;

    Squeezed(String text, Passage passage) {
        int room = passage.pieces().stream().mapToInt(TextRange::length).sum();
        units = new char[room + passage.pieces().size()];
        offsets = new int[units.length];
        for (TextRange piece : passage.pieces()) {
            add(text, piece);
        }
    }

    private void add(String text, TextRange piece) {
        boolean gap = true;
        for (int at = piece.start(); at < piece.end(); at++) {
            char unit = narrow(text.charAt(at));
            if (Blanks.isSpace(unit)) {
                gap = true;
                continue;
            }
            if (gap && size > 0 && isLatin(unit) && isLatin(units[size - 1])) {
                offsets[size] = at;
                units[size++] = ' ';
            }
            gap = false;
            offsets[size] = at;
            units[size++] = unit;
        }
    }

    private static char narrow(char unit) {
        return unit >= '\uFF01' && unit <= '\uFF5E' && unit != '，' ? (char) (unit - 0xFEE0) : unit;
    }

    private static boolean isLatin(char unit) {
        return unit < 0x80 && Character.isLetterOrDigit(unit);
    }

    int size() {
        return size;
    }

    /** The squeezed characters. */
    char[] units() {
        return Arrays.copyOf(units, size);
    }

    /** The squeezed characters between two of their indexes. */
    String between(int start, int end) {
        return new String(units, start, end - start);
    }

    /** Where the squeezed characters between two of their indexes stand in the text. */
    TextRange range(int start, int end) {
        return end <= start
                ? TextRange.at(size == 0 ? 0 : offsets[Math.min(start, size - 1)])
                : new TextRange(offsets[start], offsets[end - 1] + 1);
    }
}
