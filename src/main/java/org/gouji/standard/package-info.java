/**
 * The forms that reports follow, as data: chapters, topics, tables with their trees of rows and columns, labels, aliases,
 * pinyin initials, relations and explanations. This code holds no label of a row; the package {@code file} reads forms.
 * Imports {@code text} only.
 */
@NullMarked
package org.gouji.standard;

import org.jspecify.annotations.NullMarked;
