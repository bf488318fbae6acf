/**
 * Lays out tables in the standard layout, aligns them while they are typed, and writes blank reports. It may use
 * {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.ide.format;

import org.jspecify.annotations.NullMarked;
