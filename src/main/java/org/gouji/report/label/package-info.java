/**
 * Knows how the labels, headings and titles of a form may be written in a text. It may use {@code standard}, its room
 * {@code file} included, and {@code text}.
 */
@NullMarked
package org.gouji.report.label;

import org.jspecify.annotations.NullMarked;
