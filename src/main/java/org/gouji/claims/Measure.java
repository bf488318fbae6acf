package org.gouji.claims;

/** What a number in a sentence counts. */
public enum Measure {
    /** Requests received this year, perhaps with those carried over. */
    RECEIVED,
    /** Requests received and dealt with, said in one. */
    RECEIVED_AND_HANDLED,
    /** Requests dealt with. */
    HANDLED,
    /** Requests worked on (办理): dealt with, or taken up. */
    TREATED,
    /** Requests carried over from last year. */
    CARRIED_IN,
    /** Requests carried over to next year. */
    CARRIED_OUT,
    GRANTED,
    PARTLY_GRANTED,
    REFUSED,
    UNAVAILABLE,
    NOT_PROCESSED,
    OTHER_HANDLING,
    STATE_SECRET,
    FORBIDDEN,
    STABILITY,
    THIRD_PARTY,
    INTERNAL,
    PROCESS,
    CASE_FILE,
    ENQUIRY,
    NOT_HELD,
    NOT_READY,
    UNCLEAR,
    COMPLAINT,
    REPEATED,
    PUBLICATION,
    EXCESSIVE,
    CONFIRMATION,
    UNCORRECTED,
    UNPAID,
    /** Administrative reviews over disclosure. */
    REVIEW,
    /** Lawsuits over disclosure, with or without a review before. */
    LITIGATION,
    DIRECT_LITIGATION,
    AFTER_REVIEW_LITIGATION,
    REGULATIONS_ISSUED,
    REGULATIONS_REPEALED,
    REGULATIONS_IN_FORCE,
    DOCUMENTS_ISSUED,
    DOCUMENTS_REPEALED,
    DOCUMENTS_IN_FORCE,
    LICENCES,
    PENALTIES,
    COERCIONS
}
