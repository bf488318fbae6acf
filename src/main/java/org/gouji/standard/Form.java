package org.gouji.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.text.Localized;

/**
 * A kind of report that agencies fill in again and again, in one edition after the other. Immutable. The cells of all
 * editions are numbered once for fast look-up; a cell that editions share has one number.
 */
public final class Form {

    private final String id;
    private final Localized name;
    private final TitleWords title;
    private final Frequency frequency;
    private final List<Standard> editions;
    private final List<Relation> betweenPeriods;
    private final boolean builtIn;
    private final Map<TableCell, Integer> numbers = new HashMap<>();
    private final Set<TableCell> carried = new HashSet<>();

    /**
     * @param id such as {@code government-information-disclosure}
     * @param name the name of the form
     * @param title the wording of its reports' titles
     * @param frequency how often a report is made
     * @param editions its editions, newest first, at least one
     * @param betweenPeriods the relations between a report and the one on the period before
     * @param builtIn whether it is the form that comes with Gouji, whose prose Gouji understands
     */
    public Form(
            String id,
            Localized name,
            TitleWords title,
            Frequency frequency,
            List<Standard> editions,
            List<Relation> betweenPeriods,
            boolean builtIn) {
        this.id = id;
        this.name = name;
        this.title = title;
        this.frequency = frequency;
        this.editions = List.copyOf(editions);
        this.betweenPeriods = List.copyOf(betweenPeriods);
        this.builtIn = builtIn;
        for (Standard edition : editions) {
            number(edition);
        }
        for (Relation relation : betweenPeriods) {
            relation.terms().map(Term::cell).forEach(carried::add);
        }
    }

    private void number(Standard edition) {
        for (Table table : edition.tables()) {
            for (Row row : table.figureRows()) {
                for (Column column : table.blockOf(row.id()).columns()) {
                    numbers.putIfAbsent(new TableCell(table.id(), new CellId(row.id(), column.id())), numbers.size());
                }
            }
        }
    }

    public String id() {
        return id;
    }

    public Localized name() {
        return name;
    }

    public TitleWords title() {
        return title;
    }

    public Frequency frequency() {
        return frequency;
    }

    /** Its editions, newest first. */
    public List<Standard> editions() {
        return editions;
    }

    /** The relations between a report and the one on the period before. */
    public List<Relation> betweenPeriods() {
        return betweenPeriods;
    }

    /** Whether this is the form that comes with Gouji, the only one whose prose is compared with its tables. */
    public boolean isBuiltIn() {
        return builtIn;
    }

    /** The newest edition. */
    public Standard newest() {
        return editions.get(0);
    }

    /** The edition with that id, empty where there is none. */
    public Optional<Standard> edition(String editionId) {
        return editions.stream()
                .filter(edition -> edition.id().equals(editionId))
                .findFirst();
    }

    /** The edition for reports on a year: the newest one that applies, else the oldest one. */
    public Standard forYear(int year) {
        return editions.stream()
                .filter(edition -> edition.appliesTo(year))
                .findFirst()
                .orElse(editions.get(editions.size() - 1));
    }

    /** The ids of the tables of all editions, each once: those of the newest edition first. */
    public List<String> tableIds() {
        List<String> ids = new ArrayList<>();
        for (Standard edition : editions) {
            for (Table table : edition.tables()) {
                if (!ids.contains(table.id())) {
                    ids.add(table.id());
                }
            }
        }
        return ids;
    }

    /** The tables with that id, of all editions that have it, newest first. */
    public List<Table> tables(String tableId) {
        return editions.stream()
                .flatMap(edition -> edition.tables().stream())
                .filter(table -> table.id().equals(tableId))
                .toList();
    }

    /** The number of a cell, from 0; -1 for a cell that no edition has. */
    public int number(TableCell cell) {
        return numbers.getOrDefault(cell, -1);
    }

    /**
     * The cell of the period before that continues in a cell of this period, such as 结转下年度继续办理 of last year for 上年结转 of
     * this year; empty where there is none.
     */
    public Optional<TableCell> before(TableCell cell) {
        return betweenPeriods.stream()
                .filter(relation -> relation.reportedAt().cell().equals(cell))
                .flatMap(relation -> relation.terms())
                .map(Term::ref)
                .filter(CellRef::isBefore)
                .map(CellRef::cell)
                .findFirst();
    }

    /** The cell of the next period in which a cell of this period continues, empty where there is none. */
    public Optional<TableCell> after(TableCell cell) {
        return betweenPeriods.stream()
                .filter(relation -> before(relation.reportedAt().cell())
                        .filter(cell::equals)
                        .isPresent())
                .map(relation -> relation.reportedAt().cell())
                .findFirst();
    }

    /** Whether a relation between periods uses a cell, of either period. */
    public boolean isCarried(TableCell cell) {
        return carried.contains(cell);
    }
}
