/**
 * Finds the fewest figures whose change satisfies every constraint between them (Fellegi and Holt, "A systematic
 * approach to automatic edit and imputation", 1976); figures and constraints have numbers, not names. It may use
 * {@code standard} only for the kinds of relations, and knows no report.
 */
@NullMarked
package org.gouji.consistency.repair;

import org.jspecify.annotations.NullMarked;
