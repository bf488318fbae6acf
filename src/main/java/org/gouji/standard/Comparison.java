package org.gouji.standard;

/** How the two sides of a relation compare where it holds. */
public enum Comparison {
    /** The left side equals the right one. */
    EQUAL,
    /** The left side is at most the right one. */
    AT_MOST
}
