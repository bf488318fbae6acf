package org.gouji.standard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.text.Localized;

/**
 * A table of a report.
 *
 * @param id {@code disclosure}, {@code requests} or {@code litigation}
 * @param chapter the id of the chapter that it stands in
 * @param name what people call it: 表二
 * @param corner the text of the header's first cell, empty where there is none
 * @param blocks the parts with columns of their own, in order
 * @param relations the equations that its figures must satisfy
 */
public record Table(
        String id, String chapter, Localized name, String corner, List<Block> blocks, List<Relation> relations) {

    /** All rows, groups included, parents before their children, in the order of the form. */
    public List<Row> rows() {
        return blocks.stream().flatMap(Block::allRows).toList();
    }

    /** The rows that hold figures, in the order of the form. */
    public List<Row> figureRows() {
        return rows().stream().filter(Row::figures).toList();
    }

    public Optional<Row> row(String rowId) {
        return blocks.stream()
                .flatMap(Block::allRows)
                .filter(row -> row.id().equals(rowId))
                .findFirst();
    }

    /**
     * The block that a row stands in.
     *
     * @throws IllegalArgumentException if there is no such row
     */
    public Block blockOf(String rowId) {
        return blocks.stream()
                .filter(block -> block.allRows().anyMatch(row -> row.id().equals(rowId)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row " + rowId + " in " + id));
    }

    /** All columns of all blocks, block after block. */
    public Stream<Column> columns() {
        return blocks.stream().flatMap(block -> block.columns().stream());
    }
}
