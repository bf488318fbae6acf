package org.gouji.lsp.feature;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.gouji.ide.outline.YearComparison;
import org.gouji.lsp.client.Places;
import org.gouji.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of a report with last year's, as it is sent to the client.
 *
 * @param agency the agency that reports, absent if it isn't known
 * @param year the year that the report is about, absent if it isn't known
 * @param uri the URI of last year's report, absent if there is none to compare with
 * @param shown the displayed name of last year's report, absent if there is none
 * @param reason the reason why there is no report to compare with, absent if there is one
 * @param tables the tables with the figures of both years, empty if there is nothing to compare with
 */
record YearData(
        @Nullable String agency,
        @Nullable Integer year,
        @Nullable String uri,
        @Nullable String shown,
        @Nullable String reason,
        List<TableData> tables) {

    /** A table with the figures of both years. */
    record TableData(String caption, List<SectionData> sections) {}

    /** Rows with the same columns. */
    record SectionData(List<String> columns, List<RowData> rows) {}

    /** A row with the figures of both years. */
    record RowData(String label, List<PairData> cells) {}

    /** A figure in both years, and the difference of the two. */
    record PairData(
            String before,
            String now,
            @Nullable String difference,
            @Nullable Range range) {}

    static List<TableData> tables(List<YearComparison.ComparedTable> tables, Places places, Language language) {
        return tables.stream()
                .map(table -> new TableData(
                        table.name().in(language),
                        table.sections().stream()
                                .map(section -> section(section, places, language))
                                .toList()))
                .toList();
    }

    private static SectionData section(YearComparison.Section section, Places places, Language language) {
        List<String> columns =
                section.columns().stream().map(column -> column.in(language)).toList();
        return new SectionData(
                columns,
                section.rows().stream()
                        .map(row -> new RowData(
                                row.label().in(language),
                                row.pairs().stream()
                                        .map(pair -> pair(pair, places))
                                        .toList()))
                        .toList());
    }

    private static PairData pair(YearComparison.Pair pair, Places places) {
        return new PairData(
                pair.before(),
                pair.now(),
                pair.difference().map(BigDecimal::toPlainString).orElse(null),
                pair.place().map(places::range).orElse(null));
    }
}
