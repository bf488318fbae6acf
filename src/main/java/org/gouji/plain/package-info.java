/**
 * Finds the tables, headings and code blocks of any text, whatever it is about, and reads the labels of the tables. It
 * may use {@code syntax} and {@code text}.
 */
@NullMarked
package org.gouji.plain;

import org.jspecify.annotations.NullMarked;
