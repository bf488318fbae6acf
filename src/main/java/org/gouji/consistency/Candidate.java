package org.gouji.consistency;

import java.math.BigDecimal;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;

/**
 * A figure that may be the wrong one.
 *
 * @param table the table that it stands in
 * @param figure the figure
 * @param value what it would have to be
 * @param meant whether the prose leaves no doubt that this is the wrong one
 */
public record Candidate(BoundTable table, Figure figure, BigDecimal value, boolean meant) {}
