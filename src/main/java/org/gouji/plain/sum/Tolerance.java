package org.gouji.plain.sum;

/** How far a total may differ from the sum of its parts. */
enum Tolerance {
    /** No difference: things are counted. */
    NONE(0),
    /** Half a unit of the last written digit for each figure: every one may have been rounded by itself. */
    ROUNDED(1),
    /** A whole unit of the last written digit for each figure: a note says that figures were rounded. */
    ROUNDED_TWICE(2);

    private final int halves;

    Tolerance(int halves) {
        this.halves = halves;
    }

    /** Twice the allowed difference; {@code places} is the sum of the units of the figures' last written digits. */
    long doubled(long places) {
        return halves * places;
    }
}
