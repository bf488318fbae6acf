/**
 * Finds the passages of prose in a report, and binds what they claim to the tables that they speak of. It may use
 * {@code report.table}, {@code report.label}, {@code claims}, {@code syntax}, {@code standard} and {@code text}.
 */
@NullMarked
package org.gouji.report.prose;

import org.jspecify.annotations.NullMarked;
