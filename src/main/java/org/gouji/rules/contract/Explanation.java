package org.gouji.rules.contract;

import org.gouji.text.Localized;

/**
 * What there is to know about a rule.
 *
 * @param text why the fault matters, when it is raised and when not, what to do; paragraphs parted by blank lines
 * @param basis the articles and notices that ask for it
 * @param wrong lines of a report with the fault, a line of {@code ^^^ code} under each place that is marked; a line
 *     {@code ……} stands for lines of the report that are left out, {@code （完）} for its end; where it takes several
 *     files, each stands under a line {@code === path}
 * @param right the same lines without it
 */
public record Explanation(Localized text, Localized basis, String wrong, String right) {}
