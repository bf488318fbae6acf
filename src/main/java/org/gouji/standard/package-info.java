/**
 * The standards that the reports follow, as data: chapters, topics, tables with their trees of rows and columns,
 * labels, aliases, pinyin initials, relations and explanations. One JSON resource per standard; this code holds no
 * label of a row. Imports {@code text} only.
 */
@NullMarked
package org.gouji.standard;

import org.jspecify.annotations.NullMarked;
