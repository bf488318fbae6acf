/**
 * The typography of a text: lines, cells and runs, each with its range. Total and lossless; knows nothing of any
 * standard.
 */
@NullMarked
package org.gouji.syntax;

import org.jspecify.annotations.NullMarked;
