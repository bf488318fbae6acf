/**
 * Says what an editor shows beside the text: hovers, hints, lenses and the kinds of words for highlighting. It may use
 * {@code ide.figure}, {@code ide.outline}, {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.ide.reading;

import org.jspecify.annotations.NullMarked;
