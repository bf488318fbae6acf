package org.gouji.plain.sum;

/** How far a total may lie from the sum of its parts. */
enum Tolerance {
    /** Not at all: things are counted. */
    NONE(0),
    /** Half a unit of the last written place for each figure: every one may have been rounded by itself. */
    ROUNDED(1),
    /** A whole unit for each: a note says that figures were rounded. */
    ROUNDED_TWICE(2);

    private final int halves;

    Tolerance(int halves) {
        this.halves = halves;
    }

    /** Twice the difference that is allowed for figures whose last places add up to so much. */
    long doubled(long places) {
        return halves * places;
    }
}
