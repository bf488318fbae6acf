package org.gouji.report.label;

/** How the spelling of a label or a heading compares to the standard's. */
public enum Spelling {
    /** The standard's words; blanks, width and punctuation may differ. */
    STANDARD,
    /** Other words that mean the same. */
    VARIANT,
    /** The standard's words with letters wrong, missing or left over. */
    TYPO
}
