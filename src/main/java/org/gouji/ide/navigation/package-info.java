/**
 * Leads from a figure, a sum, a claim or a name of a document to the places that belong to it. It may use
 * {@code ide.figure}, {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.ide.navigation;

import org.jspecify.annotations.NullMarked;
