/**
 * Sends the client the diagnostics of open documents and of files on disk, pushed or pulled. It may use
 * {@code lsp.workspace}, {@code lsp.request} and the rooms below those, {@code analysis} and what that stands on.
 */
@NullMarked
package org.gouji.lsp.diagnostics;

import org.jspecify.annotations.NullMarked;
