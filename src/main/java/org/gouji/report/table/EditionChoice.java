package org.gouji.report.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.standard.Standard;

/**
 * Chooses the edition of each table of a report. Where the rows and columns of a table speak for several editions
 * alike, the front matter decides, then the year of the report, then another table that speaks for one alone; else it
 * is the newest.
 */
public final class EditionChoice {

    private final List<TableReader> tables;
    private final Optional<Standard> named;
    private final Optional<Standard> ofYear;
    private final Standard likely;
    private final Map<TableReader, Standard> chosen = new HashMap<>();
    private Optional<Standard> evident = Optional.empty();

    private EditionChoice(
            List<TableReader> tables, Optional<Standard> named, Optional<Standard> ofYear, Standard newest) {
        this.tables = tables;
        this.named = named;
        this.ofYear = ofYear;
        this.likely = named.or(() -> ofYear).orElse(newest);
    }

    /**
     * Chooses the editions of tables, which are given in the order of the form.
     *
     * @param named the edition that the front matter names
     * @param ofYear the edition for the year of the report
     * @param newest the newest edition
     */
    public static EditionChoice of(
            List<TableReader> tables, Optional<Standard> named, Optional<Standard> ofYear, Standard newest) {
        EditionChoice choice = new EditionChoice(tables, named, ofYear, newest);
        for (int place = 0; place < tables.size(); place++) {
            TableReader table = tables.get(place);
            Standard edition = choice.choose(place);
            choice.chosen.put(table, edition);
            if (table.isTelling() && choice.evident.isEmpty()) {
                choice.evident = Optional.of(edition);
            }
        }
        return choice;
    }

    private Standard choose(int place) {
        List<Standard> possible = tables.get(place).editions();
        Stream<Standard> preferred = Stream.of(
                        named.stream(), ofYear.stream(), alone(tables.stream()), Stream.of(likely))
                .flatMap(editions -> editions);
        return preferred.filter(possible::contains).findFirst().orElse(possible.get(0));
    }

    /** The editions of those tables whose rows and columns speak for one edition only. */
    private static Stream<Standard> alone(Stream<TableReader> tables) {
        return tables.filter(table -> table.isTelling() && table.editions().size() == 1)
                .map(table -> table.editions().get(0));
    }

    /** The edition that a table follows. */
    public Standard of(TableReader table) {
        return chosen.getOrDefault(table, likely);
    }

    /**
     * The edition of the first table whose rows and columns speak for some editions more than for others; empty if
     * there is no such table.
     */
    public Optional<Standard> evident() {
        return evident;
    }

    /**
     * The edition for a table that gives no evidence of its own: the one that another table shows, as {@link #evident}
     * tells, else the likely one.
     */
    public Standard ofUntold() {
        return evident.orElse(likely);
    }
}
