/**
 * Finds the places that belong to a figure, a sum, a claim or the name of a document. It may use {@code ide.figure},
 * {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.ide.navigation;

import org.jspecify.annotations.NullMarked;
