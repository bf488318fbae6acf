package org.gouji.text;

/** A set of UTF-16 units, asked at a fixed price however many are in it: some are asked of every character of a text. */
public final class CharSet {

    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private CharSet(String units) {
        for (int at = 0; at < units.length(); at++) {
            char unit = units.charAt(at);
            bits[unit / Long.SIZE] |= 1L << unit;
        }
    }

    /** The units of a text. */
    public static CharSet of(String units) {
        return new CharSet(units);
    }

    public boolean contains(char unit) {
        return (bits[unit / Long.SIZE] >>> unit & 1) != 0;
    }
}
