/**
 * Answers the requests about a report, with one class for each feature of the protocol. It may use every other room of
 * {@code lsp}, {@code ide}, {@code messages} and what those stand on.
 */
@NullMarked
package org.gouji.lsp.feature;

import org.jspecify.annotations.NullMarked;
