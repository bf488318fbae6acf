/**
 * Determines the settings for a document: those of its {@code gouji.json}, and those that are chosen in the editor. It
 * may use {@code lsp.document}, {@code lsp.client}, {@code lsp.wire}, {@code ide.reading}, {@code analysis} and what
 * that stands on.
 */
@NullMarked
package org.gouji.lsp.settings;

import org.jspecify.annotations.NullMarked;
