/**
 * The interfaces and data of rules: code, explanation and legal basis, the report to check and the result. The package
 * may use {@code corpus}, {@code consistency}, {@code diagnostic} and what those stand on, but no rule.
 */
@NullMarked
package org.gouji.rules.contract;

import org.jspecify.annotations.NullMarked;
