package org.gouji.plain;

/** What a row or a column of a plain table is to the sums in it, by its label. */
public enum Role {
    /** A part of whatever total there is. */
    LEAF,
    /** A total: 合计, 总计, 小计, 共计, Total. */
    TOTAL,
    /** A part of the row above that isn't added again: 其中. */
    OF_WHICH,
    /** Figures that don't add up: rates, averages, ranks, years, cumulative figures. */
    RATE,
    /** Marks, prices and the like: parts of a total beside them, but a total below them may be an average. */
    LEVEL,
    /** A leaf under a heading that is itself a total: one of 男 and 女 under 合计. */
    UNDER_TOTAL,
    /** Nobody knows: no label, an omission, a row of another width. */
    UNKNOWN
}
