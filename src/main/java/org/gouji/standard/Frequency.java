package org.gouji.standard;

/** How often a report is made. */
public enum Frequency {
    YEAR(1),
    QUARTER(4),
    MONTH(12);

    private final int perYear;

    Frequency(int perYear) {
        this.perYear = perYear;
    }

    /** How many reports there are on a year. */
    public int perYear() {
        return perYear;
    }
}
