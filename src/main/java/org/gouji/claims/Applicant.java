package org.gouji.claims;

/** Who made the requests that are counted. */
public enum Applicant {
    NATURAL_PERSON,
    /** All five kinds of organisation. */
    ORGANIZATION,
    ENTERPRISE,
    RESEARCH,
    WELFARE,
    LEGAL_SERVICE
}
