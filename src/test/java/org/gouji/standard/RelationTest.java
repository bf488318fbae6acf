package org.gouji.standard;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.standard.Relation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The equations that the figures must satisfy. */
class RelationTest {

    @ParameterizedTest
    @CsvSource({"2021, 25", "2019, 23"})
    void asManyAsTheStandardCounts(String standard, long rows) {
        assertThat(Standards.get(standard).table("disclosure").relations()).isEmpty();
        assertThat(kinds(standard, "requests"))
                .isEqualTo(Map.of(Kind.ROW_TOTAL, rows, Kind.COLUMN_TOTAL, 7L, Kind.BALANCE, 7L));
        assertThat(kinds(standard, "litigation")).isEqualTo(Map.of(Kind.ROW_TOTAL, 3L));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everyRowOfRequestsHasItsTotal(Standard standard) {
        Table table = standard.table("requests");
        assertThat(table.relations().stream()
                        .filter(relation -> relation.kind() == Kind.ROW_TOTAL)
                        .map(Relation::id))
                .containsExactlyElementsOf(table.figureRows().stream()
                        .map(row -> "requests/row-total/" + row.id())
                        .toList());
    }

    @Test
    void aRowTotal() {
        Relation relation = relation("2021", "requests/row-total/3.3.1");
        assertThat(relation.parts().stream().map(CellId::column))
                .containsExactly("natural-person", "enterprise", "research", "welfare", "legal-service", "other");
        assertThat(relation.totals()).containsExactly(new CellId("3.3.1", "total"));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void aColumnTotalAddsUpTheRowsOfTheOutcomes(Standard standard) {
        Relation relation = relation(standard.id(), "requests/column-total/natural-person");
        assertThat(relation.parts())
                .containsExactlyElementsOf(standard.table("requests").figureRows().stream()
                        .filter(row -> row.id().startsWith("3.") && !row.total())
                        .map(row -> new CellId(row.id(), "natural-person"))
                        .toList());
        assertThat(relation.totals()).containsExactly(new CellId("3.7", "natural-person"));
    }

    @Test
    void aBalanceIsStatedInTheTotalOfTheOutcomes() {
        Relation relation = relation("2021", "requests/balance/total");
        assertThat(relation.parts()).containsExactly(new CellId("1", "total"), new CellId("2", "total"));
        assertThat(relation.totals()).containsExactly(new CellId("3.7", "total"), new CellId("4", "total"));
        assertThat(relation.statedIn()).isEqualTo(new CellId("3.7", "total"));
    }

    @Test
    void aBlockOfLitigation() {
        Relation relation = relation("2019", "litigation/row-total/after-review");
        assertThat(relation.parts().stream().map(CellId::column))
                .containsExactly(
                        "after-review.upheld", "after-review.corrected", "after-review.other", "after-review.pending");
        assertThat(relation.totals()).containsExactly(new CellId("figures", "after-review.total"));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void relationsAreAboutCellsThatAreThere(Standard standard) {
        for (Table table : standard.tables()) {
            Set<CellId> cells = cells(table);
            assertThat(table.relations()).allSatisfy(relation -> {
                assertThat(cells).containsAll(relation.parts()).containsAll(relation.totals());
                assertThat(relation.parts()).doesNotContainAnyElementsOf(relation.totals());
            });
            assertThat(table.relations().stream().map(Relation::id)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void totalsAreMarkedAsSuch(Standard standard) {
        for (Table table : standard.tables()) {
            Set<CellId> totals = new HashSet<>();
            table.relations().forEach(relation -> totals.add(relation.statedIn()));
            assertThat(cells(table))
                    .allSatisfy(cell -> assertThat(isTotal(table, cell)).isEqualTo(totals.contains(cell)));
        }
    }

    static List<Standard> standards() {
        return Standards.all();
    }

    private static boolean isTotal(Table table, CellId cell) {
        return table.row(cell.row()).orElseThrow().total()
                || table.blockOf(cell.row()).columns().stream()
                        .anyMatch(column -> column.total() && column.id().equals(cell.column()));
    }

    private static Set<CellId> cells(Table table) {
        Set<CellId> cells = new HashSet<>();
        for (Row row : table.figureRows()) {
            table.blockOf(row.id()).columns().forEach(column -> cells.add(new CellId(row.id(), column.id())));
        }
        return cells;
    }

    private static Map<Kind, Long> kinds(String standard, String table) {
        return Standards.get(standard).table(table).relations().stream()
                .collect(groupingBy(Relation::kind, counting()));
    }

    private static Relation relation(String standard, String id) {
        Stream<Relation> relations =
                Standards.get(standard).tables().stream().flatMap(table -> table.relations().stream());
        return relations
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
