/**
 * Texts and places in them: offsets and lengths in UTF-16 code units, ranges, edits, the index of lines, the decoding
 * of bytes. Imports nothing of the project.
 */
@NullMarked
package org.gouji.text;

import org.jspecify.annotations.NullMarked;
