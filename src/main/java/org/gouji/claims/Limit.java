package org.gouji.claims;

/** Why a number may be less, or other, than a report's own figure for the year. */
public enum Limit {
    /** Another year, a part of the year, or all years together. */
    OTHER_TIME,
    /** Requests that came one way. */
    CHANNEL,
    /** Something meant for the future, or a condition. */
    PLAN,
    /** A difference from another number. */
    CHANGE,
    /** Words that aren't understood. */
    UNKNOWN
}
