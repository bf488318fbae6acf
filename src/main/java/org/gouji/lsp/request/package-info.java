/**
 * Defines what a feature of the server is, and gives it the document that a request names. It may use
 * {@code lsp.settings}, {@code lsp.document}, {@code lsp.client} and {@code lsp.wire}.
 */
@NullMarked
package org.gouji.lsp.request;

import org.jspecify.annotations.NullMarked;
