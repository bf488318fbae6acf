/**
 * The base of the lexers of both grammars: character classes computed from the grammar, and automata that cache every
 * transition.
 */
@NullMarked
package org.gouji.lexing;

import org.jspecify.annotations.NullMarked;
