/**
 * The client's abilities and position encoding, and the capabilities that the server announces in return. It may use
 * {@code lsp.wire}, {@code messages} and {@code text}.
 */
@NullMarked
package org.gouji.lsp.client;

import org.jspecify.annotations.NullMarked;
