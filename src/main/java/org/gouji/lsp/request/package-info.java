/**
 * Says what a feature is, and hands it the document that a request names. It may use {@code lsp.settings},
 * {@code lsp.document}, {@code lsp.client} and {@code lsp.wire}.
 */
@NullMarked
package org.gouji.lsp.request;

import org.jspecify.annotations.NullMarked;
