package org.gouji.plain;

/** The part that a row or a column of a plain table plays in sums, by its label. */
public enum Role {
    /** An ordinary part of a total. */
    LEAF,
    /** A total: 合计, 总计, 小计, 共计, Total. */
    TOTAL,
    /** A part of the row above that isn't added again: 其中. */
    OF_WHICH,
    /** Figures that don't add up: rates, averages, ranks, years, cumulative figures. */
    RATE,
    /** Scores, prices and the like: parts of a total beside them, but a total below them may be an average. */
    LEVEL,
    /** An ordinary part under a heading that is itself a total: one of 男 and 女 under 合计. */
    UNDER_TOTAL,
    /** Unknown: no label, an omission, a row with another number of cells. */
    UNKNOWN
}
