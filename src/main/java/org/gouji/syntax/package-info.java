/**
 * The typography of a text: lines, cells and runs, each with its range. Total and lossless; knows nothing of any
 * standard. The only user of ANTLR for reports. Imports {@code text} only.
 */
@NullMarked
package org.gouji.syntax;

import org.jspecify.annotations.NullMarked;
