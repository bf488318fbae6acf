package org.gouji.standard;

/** What the values of a cell are, such as counts or amounts of money, which decides the values that it may have. */
public enum Measure {
    /** A number of things: whole, not negative. */
    COUNT,
    /** A difference between two numbers of things: whole, with or without a sign. */
    CHANGE,
    /** A number that may have decimals, such as an average: not negative. */
    NUMBER,
    /** An amount of money: decimals are fine, a unit may follow, not negative. */
    MONEY,
    /** A share in per cent, with or without the sign %. */
    PERCENTAGE,
    /** Words of any kind. */
    TEXT,
    /** One of a few words, such as 是 and 否. */
    CHOICE,
    /** A day, a month or a year. */
    DATE;

    /** Whether its values are numbers, which relations may refer to. */
    public boolean isNumeric() {
        return this != TEXT && this != CHOICE && this != DATE;
    }

    /** Whether its values are whole numbers. */
    public boolean isWhole() {
        return this == COUNT || this == CHANGE;
    }

    /** Whether its values may be negative. */
    public boolean isSigned() {
        return this == CHANGE;
    }
}
