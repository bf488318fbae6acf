package org.gouji.standard;

/**
 * A cell of a table by the ids of its row and column.
 *
 * @param row such as {@code 3.3.1}
 * @param column such as {@code natural-person}
 */
public record CellId(String row, String column) {}
