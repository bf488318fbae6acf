package org.gouji.standard;

import java.util.List;
import java.util.Optional;
import org.gouji.text.Localized;

/**
 * A format that annual reports follow.
 *
 * @param id {@code 2021} or {@code 2019}
 * @param name what the format is called
 * @param issuedAs the number of the document that issued it, such as 国办公开办函〔2021〕30号
 * @param firstYear the first year of report that it applies to
 * @param lastYear the last year of report that it applies to, empty while it is in force
 * @param chapters the chapters in their order
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

    /** @throws IllegalArgumentException if there is no such chapter */
    public Chapter chapter(String chapterId) {
        return chapters.stream()
                .filter(chapter -> chapter.id().equals(chapterId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no chapter " + chapterId));
    }

    /** @throws IllegalArgumentException if there is no such table */
    public Table table(String tableId) {
        return tables.stream()
                .filter(table -> table.id().equals(tableId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + tableId));
    }

    /** Whether the format is the one for reports on that year. */
    public boolean appliesTo(int year) {
        return firstYear <= year && lastYear.map(last -> year <= last).orElse(true);
    }
}
