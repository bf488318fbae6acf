/**
 * Finds the figure, label or heading at an offset of a report, and the relations that a figure takes part in. It may
 * use {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.ide.figure;

import org.jspecify.annotations.NullMarked;
