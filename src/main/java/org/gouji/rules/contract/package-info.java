/**
 * Says what a rule is: its code, its explanation and its legal basis, the report that it checks and the result that it
 * gives. It may use {@code corpus}, {@code consistency}, {@code diagnostic} and what those stand on, but no rule.
 */
@NullMarked
package org.gouji.rules.contract;

import org.jspecify.annotations.NullMarked;
