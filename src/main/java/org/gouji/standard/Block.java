package org.gouji.standard;

import java.util.List;

/**
 * A part of a table with columns of its own.
 *
 * @param id such as {@code item-1}
 * @param heading the line above its header (第二十条第（一）项), empty where there is none
 * @param rowHeader the header of the column of labels (信息内容), empty where there is none
 * @param columns the columns of figures, in order
 * @param rows the tree of rows, in order
 */
public record Block(String id, String heading, String rowHeader, List<Column> columns, List<Row> rows) {}
