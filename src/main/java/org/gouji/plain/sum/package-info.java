/**
 * Finds the totals that are wrong in the tables of any text. It may use {@code plain} for the tables,
 * {@code consistency.repair} for the search, {@code syntax} and {@code text}.
 */
@NullMarked
package org.gouji.plain.sum;

import org.jspecify.annotations.NullMarked;
