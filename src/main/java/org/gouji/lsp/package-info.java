/**
 * The language server: JSON-RPC over a pair of streams, documents and their snapshots, and for every feature the glue
 * between the protocol and a class of {@code ide}. The only package that knows LSP4J. Imports {@code messages} and what
 * that stands on.
 */
@NullMarked
package org.gouji.lsp;

import org.jspecify.annotations.NullMarked;
