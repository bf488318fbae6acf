/**
 * Immutable snapshots of what is known of a document: text, report, consistency, diagnostics. The command line and the
 * language server call this package. Imports {@code rules} and the packages that it builds on.
 */
@NullMarked
package org.gouji.analysis;

import org.jspecify.annotations.NullMarked;
