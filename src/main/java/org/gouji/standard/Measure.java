package org.gouji.standard;

/** What a figure counts, and so which values it may have. */
public enum Measure {
    /** A number of things: whole, not negative. */
    COUNT,
    /** A difference between two numbers of things: whole, with or without a sign. */
    CHANGE,
    /** An amount of money in 万元: decimals are fine, a unit may follow, not negative. */
    MONEY
}
