/**
 * Finds the front matter, the title, the chapters and the topics of a report. It may use {@code report.label},
 * {@code syntax}, {@code standard} and {@code text}.
 */
@NullMarked
package org.gouji.report.heading;

import org.jspecify.annotations.NullMarked;
