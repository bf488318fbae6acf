/**
 * Finds the tables, headings and code blocks of any text, whatever the text reports on, with the words of their labels.
 * It may use {@code syntax} and {@code text}.
 */
@NullMarked
package org.gouji.plain;

import org.jspecify.annotations.NullMarked;
