/**
 * A body of reports, joined by agency and year: who reports on which year, and the few facts of each report that others
 * are compared with. Imports {@code consistency}, {@code report} and what those stand on.
 */
@NullMarked
package org.gouji.corpus;

import org.jspecify.annotations.NullMarked;
