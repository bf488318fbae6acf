package org.gouji.report;

import org.gouji.standard.CellId;

/**
 * A cell of one of the tables of a report.
 *
 * @param table the id of the table
 * @param cell the cell in it
 */
public record TableCell(String table, CellId cell) {}
