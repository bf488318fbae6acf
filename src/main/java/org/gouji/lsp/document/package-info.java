/**
 * Keeps the open documents, each version as an immutable snapshot. It may use {@code lsp.client}, {@code lsp.wire},
 * {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.lsp.document;

import org.jspecify.annotations.NullMarked;
