/**
 * Proposes what can be written next: headings, rows, totals, tables and whole reports. It may use {@code ide.figure},
 * {@code ide.format}, {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.ide.completion;

import org.jspecify.annotations.NullMarked;
