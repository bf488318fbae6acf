/** What the lexers of both grammars run on: alphabets taken from the grammar, and automata that remember every step. */
@NullMarked
package org.gouji.lexing;

import org.jspecify.annotations.NullMarked;
