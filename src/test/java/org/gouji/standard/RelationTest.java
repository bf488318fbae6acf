package org.gouji.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The equations that the figures must satisfy. */
class RelationTest {

    @ParameterizedTest
    @CsvSource({"2021, 25", "2019, 23"})
    void asManyAsTheStandardCounts(String standard, long rows) {
        assertThat(table(standard, "disclosure").relations()).isEmpty();
        assertThat(totals(standard, "requests", Relation.Axis.ROW)).isEqualTo(rows);
        assertThat(totals(standard, "requests", Relation.Axis.COLUMN)).isEqualTo(7);
        assertThat(table(standard, "requests").relations()).hasSize((int) rows + 14);
        assertThat(totals(standard, "litigation", Relation.Axis.ROW)).isEqualTo(3);
        assertThat(table(standard, "litigation").relations()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("standards")
    void everyRowOfRequestsHasItsTotal(Standard standard) {
        Table table = standard.table("requests").orElseThrow();
        assertThat(table.relations().stream()
                        .filter(relation -> relation.isTotal() && relation.axis() == Relation.Axis.ROW)
                        .map(Relation::id))
                .containsExactlyElementsOf(table.figureRows().stream()
                        .map(row -> "requests/row-total/" + row.id())
                        .toList());
    }

    @Test
    void aRowTotal() {
        Relation relation = relation("2021", "requests/row-total/3.3.1");
        assertThat(cells(relation.left()).stream().map(CellId::column))
                .containsExactly("natural-person", "enterprise", "research", "welfare", "legal-service", "other");
        assertThat(cells(relation.right())).containsExactly(new CellId("3.3.1", "total"));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void aColumnTotalAddsUpTheRowsOfTheOutcomes(Standard standard) {
        Relation relation = relation(standard.id(), "requests/column-total/natural-person");
        assertThat(cells(relation.left()))
                .containsExactlyElementsOf(standard.table("requests").orElseThrow().figureRows().stream()
                        .filter(row -> row.id().startsWith("3.") && !row.total())
                        .map(row -> new CellId(row.id(), "natural-person"))
                        .toList());
        assertThat(cells(relation.right())).containsExactly(new CellId("3.7", "natural-person"));
    }

    @Test
    void aBalanceIsStatedInTheTotalOfTheOutcomes() {
        Relation relation = relation("2021", "requests/balance/total");
        assertThat(cells(relation.left())).containsExactly(new CellId("1", "total"), new CellId("2", "total"));
        assertThat(cells(relation.right())).containsExactly(new CellId("3.7", "total"), new CellId("4", "total"));
        assertThat(relation.reportedAt().cell().cell()).isEqualTo(new CellId("3.7", "total"));
    }

    @Test
    void aBlockOfLitigation() {
        Relation relation = relation("2019", "litigation/row-total/after-review");
        assertThat(cells(relation.left()).stream().map(CellId::column))
                .containsExactly(
                        "after-review.upheld", "after-review.corrected", "after-review.other", "after-review.pending");
        assertThat(cells(relation.right())).containsExactly(new CellId("figures", "after-review.total"));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void relationsAreAboutCellsThatAreThere(Standard standard) {
        for (Table table : standard.tables()) {
            Set<CellId> cells = cells(table);
            assertThat(table.relations()).allSatisfy(relation -> {
                assertThat(cells).containsAll(cells(relation.left())).containsAll(cells(relation.right()));
                assertThat(cells(relation.left())).doesNotContainAnyElementsOf(cells(relation.right()));
            });
            assertThat(table.relations().stream().map(Relation::id)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void totalsAreMarkedAsSuch(Standard standard) {
        for (Table table : standard.tables()) {
            Set<CellId> totals = new HashSet<>();
            table.relations()
                    .forEach(relation -> totals.add(relation.reportedAt().cell().cell()));
            assertThat(cells(table))
                    .allSatisfy(cell -> assertThat(isTotal(table, cell)).isEqualTo(totals.contains(cell)));
        }
    }

    static List<Standard> standards() {
        return BuiltInEditions.all();
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

    private static Table table(String standard, String table) {
        return BuiltInEditions.get(standard).table(table).orElseThrow();
    }

    private static long totals(String standard, String table, Relation.Axis axis) {
        return table(standard, table).relations().stream()
                .filter(relation -> relation.isTotal() && relation.axis() == axis)
                .count();
    }

    private static List<CellId> cells(List<Term> terms) {
        return terms.stream().map(Term::cell).map(TableCell::cell).toList();
    }

    private static Relation relation(String standard, String id) {
        Stream<Relation> relations =
                BuiltInEditions.get(standard).tables().stream().flatMap(table -> table.relations().stream());
        return relations
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
