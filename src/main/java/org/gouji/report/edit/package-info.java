/**
 * Writes tables, rows and figures of a report: in another layout, or with other values. It may use every other room of
 * {@code report}, and none of them uses it.
 */
@NullMarked
package org.gouji.report.edit;

import org.jspecify.annotations.NullMarked;
