/**
 * Lists the parts of a document: its outline, its folds, the ranges that a selection grows to, its symbols, its tables
 * beside last year’s. It may use {@code ide.figure}, {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.ide.outline;

import org.jspecify.annotations.NullMarked;
