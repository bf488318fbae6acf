package org.gouji.rules.contract;

import org.gouji.text.Localized;

/**
 * The explanation of a rule for people.
 *
 * @param text why the fault matters, when it is reported and when not, what to do; paragraphs are separated by blank
 *     lines
 * @param basis the articles and notices that the rule is based on
 * @param wrong lines of a report with the fault, a line of {@code ^^^ code} under each place that is marked; a line
 *     {@code ……} stands for lines of the report that are left out, {@code （完）} for its end; where it takes several
 *     files, each stands under a line {@code === path}
 * @param right the same lines without the fault
 */
public record Explanation(Localized text, Localized basis, String wrong, String right) {}
