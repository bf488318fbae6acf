/** Where the program starts. Imports {@code cli} and {@code lsp}, which don't import each other. */
@NullMarked
package org.gouji;

import org.jspecify.annotations.NullMarked;
