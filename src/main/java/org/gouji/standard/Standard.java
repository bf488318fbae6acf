package org.gouji.standard;

import java.util.List;
import java.util.Optional;
import org.gouji.text.Localized;

/**
 * An edition of a form: the chapters and tables of its reports while it is in force.
 *
 * @param id such as {@code 2021}
 * @param name the name of the edition
 * @param issuedAs the number of the document that issued it, such as 国办公开办函〔2021〕30号; empty where there is none
 * @param firstYear the first year of report that it applies to
 * @param lastYear the last year of report that it applies to, empty while it is in force
 * @param chapters the chapters in their order; none where the form has none
 * @param tables the tables in their order
 */
public record Standard(
        String id,
        Localized name,
        String issuedAs,
        int firstYear,
        Optional<Integer> lastYear,
        List<Chapter> chapters,
        List<Table> tables) {

    /** The chapter with that id, empty where the edition has none. */
    public Optional<Chapter> chapter(String chapterId) {
        return chapters.stream()
                .filter(chapter -> chapter.id().equals(chapterId))
                .findFirst();
    }

    /** The table with that id, empty where the edition has none. */
    public Optional<Table> table(String tableId) {
        for (Table table : tables) {
            if (table.id().equals(tableId)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** The chapter that a table stands in, empty where it stands in none. */
    public Optional<Chapter> chapterOf(Table table) {
        return table.chapter().flatMap(this::chapter);
    }

    /** Whether the edition applies to reports on that year. */
    public boolean appliesTo(int year) {
        return firstYear <= year && lastYear.map(last -> year <= last).orElse(true);
    }
}
