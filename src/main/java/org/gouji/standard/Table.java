package org.gouji.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.text.Localized;

/** A table of a report. Immutable; it is asked for rows so often that it keeps them by their ids. */
public final class Table {

    private final String id;
    private final String chapter;
    private final Localized name;
    private final String corner;
    private final List<Block> blocks;
    private final List<Relation> relations;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> figureRows = new ArrayList<>();
    private final Map<String, Row> byId = new HashMap<>();
    private final Map<String, Block> blockById = new HashMap<>();

    /**
     * @param id {@code disclosure}, {@code requests} or {@code litigation}
     * @param chapter the id of the chapter that it stands in
     * @param name what people call it: 表二
     * @param corner the text of the header's first cell, empty where there is none
     * @param blocks the parts with columns of their own, in order
     * @param relations the equations that its figures must satisfy
     */
    public Table(
            String id, String chapter, Localized name, String corner, List<Block> blocks, List<Relation> relations) {
        this.id = id;
        this.chapter = chapter;
        this.name = name;
        this.corner = corner;
        this.blocks = List.copyOf(blocks);
        this.relations = List.copyOf(relations);
        blocks.forEach(block -> block.rows().forEach(row -> add(row, block)));
    }

    private void add(Row row, Block block) {
        rows.add(row);
        byId.put(row.id(), row);
        blockById.put(row.id(), block);
        if (row.figures()) {
            figureRows.add(row);
        }
        row.children().forEach(child -> add(child, block));
    }

    public String id() {
        return id;
    }

    public String chapter() {
        return chapter;
    }

    public Localized name() {
        return name;
    }

    public String corner() {
        return corner;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public List<Relation> relations() {
        return relations;
    }

    /** All rows, groups included, parents before their children, in the order of the form. */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** The rows that hold figures, in the order of the form. */
    public List<Row> figureRows() {
        return Collections.unmodifiableList(figureRows);
    }

    public Optional<Row> row(String rowId) {
        return Optional.ofNullable(byId.get(rowId));
    }

    /**
     * The block that a row stands in.
     *
     * @throws IllegalArgumentException if there is no such row
     */
    public Block blockOf(String rowId) {
        Block block = blockById.get(rowId);
        if (block == null) {
            throw new IllegalArgumentException("no row " + rowId + " in " + id);
        }
        return block;
    }

    /** All columns of all blocks, block after block. */
    public Stream<Column> columns() {
        return blocks.stream().flatMap(block -> block.columns().stream());
    }
}
