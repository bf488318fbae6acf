/**
 * Draws a report for the preview, with the tables as the form prints them. It may use {@code ide.outline},
 * {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.ide.drawing;

import org.jspecify.annotations.NullMarked;
