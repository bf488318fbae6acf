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

    /** The number of reports for a year: 1, 4 or 12. */
    public int perYear() {
        return perYear;
    }
}
