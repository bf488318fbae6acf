/**
 * The report as understood: chapters, topics, tables, rows and figures of a text, bound to the standard by their
 * labels, whatever the layout. Every piece keeps its place in the text. Decides nothing about right or wrong. Imports
 * {@code claims}, {@code syntax}, {@code standard} and {@code text}.
 */
@NullMarked
package org.gouji.report;

import org.jspecify.annotations.NullMarked;
