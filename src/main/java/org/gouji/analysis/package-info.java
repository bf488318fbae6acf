/**
 * Immutable snapshots of what is known of a document: text, report, consistency, diagnostics. What the front ends call.
 * Imports {@code rules} and what those stand on.
 */
@NullMarked
package org.gouji.analysis;

import org.jspecify.annotations.NullMarked;
