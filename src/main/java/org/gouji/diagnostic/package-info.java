/**
 * The vocabulary of findings: a diagnostic with its code, place and arguments, related places, fixes. Sentences are put
 * together elsewhere, in the reader's language. Imports {@code text} only.
 */
@NullMarked
package org.gouji.diagnostic;

import org.jspecify.annotations.NullMarked;
