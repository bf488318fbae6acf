/**
 * Starts the language server, and connects its packages for one session with a client. It may use all its rooms,
 * {@code messages} and what that stands on, and is the only layer that knows LSP4J.
 */
@NullMarked
package org.gouji.lsp;

import org.jspecify.annotations.NullMarked;
