/**
 * The rules that find faults in reports: one file per rule, and {@link org.gouji.rules.Rules} lists them. The package
 * may use its rooms {@code contract}, {@code wording} and {@code comparison}, {@code corpus}, {@code plain},
 * {@code consistency}, {@code diagnostic} and what those stand on.
 */
@NullMarked
package org.gouji.rules;

import org.jspecify.annotations.NullMarked;
