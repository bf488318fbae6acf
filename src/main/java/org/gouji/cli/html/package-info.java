/**
 * The web page that {@code check --format html} writes: a single file that loads nothing else, with the reports ranked,
 * their tables drawn, and a notice of corrections for each agency. Imports {@code cli.output}, {@code messages} and
 * what those stand on.
 */
@NullMarked
package org.gouji.cli.html;

import org.jspecify.annotations.NullMarked;
