/**
 * Says what the client can show and how it counts positions, and what the server offers in return. It may use
 * {@code lsp.wire}, {@code messages} and {@code text}.
 */
@NullMarked
package org.gouji.lsp.client;

import org.jspecify.annotations.NullMarked;
