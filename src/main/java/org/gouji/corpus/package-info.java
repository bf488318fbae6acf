/**
 * The reports that are compared with each other, linked by form, agency and period, and the few facts of each report
 * that others are compared with. Imports {@code consistency}, {@code report} and the packages that these build on.
 */
@NullMarked
package org.gouji.corpus;

import org.jspecify.annotations.NullMarked;
