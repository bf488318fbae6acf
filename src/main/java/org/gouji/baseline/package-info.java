/**
 * Diagnostics that a person has dismissed, kept in a file and recognized by what they are about. Imports
 * {@code analysis} and the packages that it builds on.
 */
@NullMarked
package org.gouji.baseline;

import org.jspecify.annotations.NullMarked;
