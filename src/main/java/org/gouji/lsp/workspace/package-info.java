/**
 * Keeps track of the workspace's folders and reads the reports in them, so that an open report can be compared with
 * others. It may use {@code lsp.settings}, {@code lsp.document}, {@code lsp.client}, {@code lsp.wire}, {@code ide} and
 * what that stands on.
 */
@NullMarked
package org.gouji.lsp.workspace;

import org.jspecify.annotations.NullMarked;
