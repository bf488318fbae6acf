/**
 * Finds the rows in the lines of a text, whatever their layout: a row is a label with the figures behind it. It may use
 * {@code report.label}, {@code claims}, {@code syntax}, {@code standard} and {@code text}.
 */
@NullMarked
package org.gouji.report.row;

import org.jspecify.annotations.NullMarked;
