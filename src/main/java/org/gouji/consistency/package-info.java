/**
 * Which figures are wrong where constraints between them don't hold: the fewest whose change satisfies every constraint
 * (Fellegi and Holt, "A systematic approach to automatic edit and imputation", 1976). {@link ErrorLocalization} knows
 * figures and constraints by number only. The package may import {@code report}, {@code standard} and {@code text}.
 */
@NullMarked
package org.gouji.consistency;

import org.jspecify.annotations.NullMarked;
