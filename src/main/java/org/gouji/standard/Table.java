package org.gouji.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.text.Localized;

/**
 * A table of a form. Immutable. Rows are kept by their ids and cells are numbered from 0, row by row, for fast look-up.
 */
public final class Table {

    private final String id;
    private final Optional<String> chapter;
    private final Localized name;
    private final String corner;
    private final List<Block> blocks;
    private final List<Relation> relations;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> figureRows = new ArrayList<>();
    private final Map<String, Row> byId = new HashMap<>();
    private final Map<String, Row> parents = new HashMap<>();
    private final Map<String, Block> blockById = new HashMap<>();
    private final Map<CellId, Integer> numbers = new HashMap<>();
    private final List<int[]> relationCells = new ArrayList<>();
    private boolean labelled;

    /**
     * @param id such as {@code requests}; any text
     * @param chapter the id of the chapter that it stands in, empty where it stands in none
     * @param name the name of the table: 表二
     * @param corner the text of the header's first cell, empty where there is none
     * @param blocks the parts with columns of their own, in order
     * @param relations the relations that are reported at one of its cells
     */
    public Table(
            String id,
            Optional<String> chapter,
            Localized name,
            String corner,
            List<Block> blocks,
            List<Relation> relations) {
        this.id = id;
        this.chapter = chapter;
        this.name = name;
        this.corner = corner;
        this.blocks = List.copyOf(blocks);
        this.relations = List.copyOf(relations);
        for (Block block : blocks) {
            for (Row row : block.rows()) {
                add(row, block);
            }
        }
        for (Relation relation : relations) {
            int[] cells = new int[relation.left().size() + relation.right().size()];
            putNumbers(relation.right(), cells, putNumbers(relation.left(), cells, 0));
            relationCells.add(cells);
        }
    }

    /** Writes the numbers of the cells of terms into an array from an index on; returns the index after them. */
    private int putNumbers(List<Term> terms, int[] cells, int place) {
        int next = place;
        for (Term term : terms) {
            cells[next++] = number(term);
        }
        return next;
    }

    private void add(Row row, Block block) {
        rows.add(row);
        labelled |= !row.label().zh().isEmpty();
        byId.put(row.id(), row);
        blockById.put(row.id(), block);
        if (row.figures()) {
            figureRows.add(row);
            for (Column column : block.columns()) {
                numbers.put(new CellId(row.id(), column.id()), numbers.size());
            }
        }
        for (Row child : row.children()) {
            parents.put(child.id(), row);
            add(child, block);
        }
    }

    private int number(Term term) {
        return term.cell().table().equals(id) ? number(term.cell().cell()) : -1;
    }

    public String id() {
        return id;
    }

    /** The id of the chapter that it stands in, empty where it stands in none. */
    public Optional<String> chapter() {
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

    /** The relations that are reported at one of its cells, in the order of the form. */
    public List<Relation> relations() {
        return relations;
    }

    /**
     * The numbers of the cells that a relation refers to, those of its left side first; -1 for cells of other tables.
     *
     * @param relation the index of the relation in {@link #relations()}, from 0
     */
    public int[] relationCells(int relation) {
        return relationCells.get(relation).clone();
    }

    /** The number of cells. */
    public int cellCount() {
        return numbers.size();
    }

    /** The number of a cell, from 0; -1 for a cell that isn't in the table. */
    public int number(CellId cell) {
        return numbers.getOrDefault(cell, -1);
    }

    /** All rows, groups included, parents before their children, in the order of the form. */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** The rows that have cells, in the order of the form. */
    public List<Row> figureRows() {
        return Collections.unmodifiableList(figureRows);
    }

    /** Whether the table has rows with labels; without labels it is a header with figures below. */
    public boolean isLabelled() {
        return labelled;
    }

    public Optional<Row> row(String rowId) {
        return Optional.ofNullable(byId.get(rowId));
    }

    /** The group that a row belongs to, empty for a row of the outermost level. */
    public Optional<Row> parent(Row row) {
        return Optional.ofNullable(parents.get(row.id()));
    }

    /** The number of groups that a row lies in, 0 for a row of the outermost level. */
    public int depth(Row row) {
        int depth = 0;
        for (Optional<Row> group = parent(row); group.isPresent(); group = parent(group.get())) {
            depth++;
        }
        return depth;
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

    /** The column of a row with that id, empty where the row has no such column. */
    public Optional<Column> column(String rowId, String columnId) {
        return Optional.ofNullable(blockById.get(rowId)).flatMap(block -> block.columns().stream()
                .filter(column -> column.id().equals(columnId))
                .findFirst());
    }

    /** The kind of value in the cell of a row and a column: that of the row, else that of the column. */
    public static ValueKind kind(Row row, Column column) {
        return row.kind().orElse(column.kind());
    }

    /** All columns of all blocks, block after block. */
    public Stream<Column> columns() {
        return blocks.stream().flatMap(block -> block.columns().stream());
    }
}
