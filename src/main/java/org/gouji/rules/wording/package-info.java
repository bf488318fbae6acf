/**
 * Words the messages, equations and fixes that several rules share. It may use {@code rules.contract}, {@code corpus},
 * {@code consistency}, {@code diagnostic} and what those stand on, but no rule.
 */
@NullMarked
package org.gouji.rules.wording;

import org.jspecify.annotations.NullMarked;
