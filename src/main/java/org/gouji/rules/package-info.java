/**
 * What can be wrong with a report: one file per rule, {@link org.gouji.rules.Rules} lists them. Imports
 * {@code corpus}, {@code consistency}, {@code plain}, {@code diagnostic} and what those stand on.
 */
@NullMarked
package org.gouji.rules;

import org.jspecify.annotations.NullMarked;
