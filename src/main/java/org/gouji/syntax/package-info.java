/**
 * The typography of a text: lines, cells and comments, each with its range. Every text can be parsed, and none of it is
 * lost. Knows nothing of any standard.
 */
@NullMarked
package org.gouji.syntax;

import org.jspecify.annotations.NullMarked;
