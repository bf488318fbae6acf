/**
 * Offers changes of a report: quick fixes, fixes of the whole text, recomputed totals, filled blanks and the standard
 * layout. It may use {@code ide.figure}, {@code ide.format}, {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.ide.action;

import org.jspecify.annotations.NullMarked;
