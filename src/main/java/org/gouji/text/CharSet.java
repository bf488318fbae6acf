package org.gouji.text;

/** A set of UTF-16 units; a lookup takes the same time however many units the set has. */
public final class CharSet {

    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private CharSet(String units) {
        for (int at = 0; at < units.length(); at++) {
            char unit = units.charAt(at);
            bits[unit / Long.SIZE] |= 1L << unit;
        }
    }

    /** The set of all units of a string. */
    public static CharSet of(String units) {
        return new CharSet(units);
    }

    public boolean contains(char unit) {
        return (bits[unit / Long.SIZE] >>> unit & 1) != 0;
    }
}
