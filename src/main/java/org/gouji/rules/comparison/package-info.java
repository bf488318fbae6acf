/**
 * Compares figures for the rules: of two periods, of a government and its departments, of prose and tables. It may use
 * {@code rules.contract}, {@code rules.wording}, {@code corpus}, {@code consistency}, {@code diagnostic} and what those
 * stand on, but no rule.
 */
@NullMarked
package org.gouji.rules.comparison;

import org.jspecify.annotations.NullMarked;
