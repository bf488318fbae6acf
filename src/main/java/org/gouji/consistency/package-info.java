/**
 * Which figures are wrong where equations between them don't hold: the fewest whose change satisfies every equation
 * (Fellegi and Holt, "A systematic approach to automatic edit and imputation", 1976). {@link ErrorLocalization} knows
 * figures and equations by number only. The package may import {@code report}, {@code standard} and {@code text}.
 */
@NullMarked
package org.gouji.consistency;

import org.jspecify.annotations.NullMarked;
