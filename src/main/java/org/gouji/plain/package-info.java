/**
 * Tables and headings of any text, whatever it reports on, and which totals in such tables are wrong. The package may
 * import {@code consistency}, {@code syntax} and {@code text}.
 */
@NullMarked
package org.gouji.plain;

import org.jspecify.annotations.NullMarked;
