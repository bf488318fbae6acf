/**
 * Diagnostics that somebody looked into and dismissed, remembered in a file by what they are about. Imports
 * {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.baseline;

import org.jspecify.annotations.NullMarked;
