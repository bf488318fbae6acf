/**
 * Evaluates the relations between the figures of a report and says which figures are wrong where a relation doesn’t
 * hold. It may use its subpackage {@code repair} for the search itself, {@code claims}, {@code report},
 * {@code standard} and {@code text}.
 */
@NullMarked
package org.gouji.consistency;

import org.jspecify.annotations.NullMarked;
