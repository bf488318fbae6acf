/**
 * Provides what an editor shows beside or in the text: hovers, hints, lenses and the tokens for colouring. It may use
 * {@code ide.figure}, {@code ide.outline}, {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.ide.reading;

import org.jspecify.annotations.NullMarked;
