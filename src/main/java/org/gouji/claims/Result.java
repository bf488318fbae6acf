package org.gouji.claims;

/** How a review or a lawsuit ended. */
public enum Result {
    UPHELD,
    CORRECTED,
    OTHER,
    PENDING
}
