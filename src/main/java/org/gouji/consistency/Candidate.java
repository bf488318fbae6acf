package org.gouji.consistency;

import java.math.BigDecimal;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;

/**
 * A figure of a broken relation that may be the wrong one.
 *
 * @param table the table that the figure stands in
 * @param figure the figure
 * @param value the value that the figure would have to be changed to
 * @param meant whether the prose leaves no doubt that this figure is the wrong one
 */
public record Candidate(BoundTable table, Figure figure, BigDecimal value, boolean meant) {}
