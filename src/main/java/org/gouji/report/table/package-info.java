/**
 * Binds rows and their figures to the rows and columns of a form’s tables. It may use {@code report.row},
 * {@code report.label}, {@code syntax}, {@code standard} and {@code text}.
 */
@NullMarked
package org.gouji.report.table;

import org.jspecify.annotations.NullMarked;
