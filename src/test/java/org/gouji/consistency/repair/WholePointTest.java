package org.gouji.consistency.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WholePointTest {

    static Stream<Arguments> systems() {
        return Stream.of(
                Arguments.of("nothing", true, rows()),
                Arguments.of("0 >= 0", true, rows(row(0, 0, 0))),
                Arguments.of("-1 >= 0", false, rows(row(0, 0, -1))),
                Arguments.of("x >= 3, x <= 3", true, rows(row(1, 0, -3), row(-1, 0, 3))),
                Arguments.of("x >= 3, x <= 2", false, rows(row(1, 0, -3), row(-1, 0, 2))),
                Arguments.of("1 <= 2x <= 1", false, rows(row(2, 0, -1), row(-2, 0, 1))),
                Arguments.of("1 <= 3x - 3y <= 2", false, rows(row(3, -3, -1), row(-3, 3, 2))),
                Arguments.of("1 <= 2x - 3y <= 1", true, rows(row(2, -3, -1), row(-2, 3, 1))),
                Arguments.of(
                        "2x + 3y = 1 with x, y >= 0",
                        false,
                        rows(row(2, 3, -1), row(-2, -3, 1), row(1, 0, 0), row(0, 1, 0))),
                Arguments.of(
                        "2x + 3y = 8 with x, y >= 1",
                        true,
                        rows(row(2, 3, -8), row(-2, -3, 8), row(1, 0, -1), row(0, 1, -1))),
                Arguments.of(
                        "a triangle between whole points", false, rows(row(3, 0, -1), row(0, 3, -1), row(-3, -3, 5))),
                Arguments.of(
                        "x <= 2y, y <= 2z far from 0, without z", true, rows(row(-1, 2, 0), row(1, 0, -999_999_937))),
                Arguments.of("1 <= 5x - 7y <= 2, y <= -2", true, rows(row(5, -7, -1), row(-5, 7, 2), row(0, -1, -2))),
                Arguments.of("x + 2y <= -2, not below 0", false, rows(row(-1, -2, -2), row(1, 0, 0), row(0, 1, 0))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("systems")
    void isFoundWhereThereIsOne(String name, boolean exists, List<long[]> rows) {
        Optional<long[]> point = WholePoint.of(inequalities(2, rows));

        assertThat(point.isPresent()).isEqualTo(exists);
        point.ifPresent(values -> assertThat(rows).allMatch(row -> isSatisfied(row, values)));
    }

    /** Three unknowns between 0 and 6, so that trying all of them decides. */
    @Test
    void isFoundWhereTryingFindsOne() {
        Random random = new Random(1);
        for (int round = 0; round < 3000; round++) {
            List<long[]> rows = new ArrayList<>();
            for (int unknown = 0; unknown < 3; unknown++) {
                rows.add(unit(unknown, 1, 0));
                rows.add(unit(unknown, -1, 6));
            }
            for (int count = 1 + random.nextInt(3); count > 0; count--) {
                long[] row = random.longs(4, -4, 5).toArray();
                row[3] = random.nextLong(-6, 3);
                rows.add(row);
                rows.add(LongStream.of(row).map(term -> -term).toArray());
                rows.get(rows.size() - 1)[3] += random.nextInt(3);
            }

            Optional<long[]> point = WholePoint.of(inequalities(3, rows));

            assertThat(point.isPresent()).isEqualTo(triedAll().anyMatch(values -> areSatisfied(rows, values)));
            point.ifPresent(values -> assertThat(areSatisfied(rows, values)).isTrue());
        }
    }

    private static long[] unit(int unknown, int coefficient, int constant) {
        long[] row = new long[4];
        row[unknown] = coefficient;
        row[3] = constant;
        return row;
    }

    private static Stream<long[]> triedAll() {
        return LongStream.range(0, 343).mapToObj(number -> new long[] {number / 49, number / 7 % 7, number % 7});
    }

    /** The rows add up to -2y >= 0, so y is 0 and 2x - 2z is 1; trying one x after the other would never end. */
    @Test
    void isLookedForWhereFractionsLeaveALineOnly() {
        List<long[]> line = rows(row(1, 0, 0, 0), row(0, 1, 0, 0), row(0, 0, 1, 0));

        assertThat(WholePoint.of(inequalities(3, line).with(row(2, -1, -2, -1)).with(row(-2, -1, 2, 1))))
                .isEmpty();
        assertThat(WholePoint.of(inequalities(3, line).with(row(2, -1, -3, -1)).with(row(-2, -1, 3, 1))))
                .isPresent();
    }

    @Test
    void aContradictionStays() {
        Inequalities contradictory = inequalities(2, rows(row(0, 0, -1)));

        assertThat(contradictory.with(row(1, 0, 0)).areContradictory()).isTrue();
        assertThat(contradictory.without(0).areContradictory()).isTrue();
        assertThat(contradictory.along(new Lattice(2)).areContradictory()).isTrue();
    }

    /** 15 rows with x and 15 with -x make 225 without x, more than are kept; those of the others make fewer, and go first. */
    @Test
    void theUnknownWithTheFewestPairsIsEliminatedFirst() {
        List<long[]> rows = new ArrayList<>();
        for (int other = 1; other <= 30; other++) {
            long[] row = new long[32];
            row[0] = other <= 15 ? 1 : -1;
            row[other] = 1;
            row[31] = -other;
            rows.add(row);
        }

        assertThat(WholePoint.of(inequalities(31, rows)))
                .hasValueSatisfying(values -> assertThat(rows).allMatch(row -> isSatisfied(row, values)));
    }

    /** No whole point has x from 3 to 9000 and 1 <= 10001y - 10000x <= 2, which only trying every x can tell. */
    @Test
    void thatTooManyWouldHaveToBeTriedIsAnError() {
        List<long[]> band = rows(row(-10_000, 10_001, -1), row(10_000, -10_001, 2), row(1, 0, -3));

        assertThat(WholePoint.of(inequalities(2, band).with(row(-1, 0, 900)))).isEmpty();
        assertThatThrownBy(() -> WholePoint.of(inequalities(2, band).with(row(-1, 0, 9_000))))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void tooManyInequalitiesAreAnError() {
        Inequalities inequalities = new Inequalities(2);
        for (int coefficient = 1; coefficient <= 200; coefficient++) {
            inequalities.add(row(coefficient, 1, 0));
        }
        inequalities.add(row(1, 1, -1));

        assertThatThrownBy(() -> inequalities.add(row(1, 2, 0))).isInstanceOf(ArithmeticException.class);
    }

    private static boolean areSatisfied(List<long[]> rows, long[] values) {
        return rows.stream().allMatch(row -> isSatisfied(row, values));
    }

    private static boolean isSatisfied(long[] row, long[] values) {
        return WholeNumbers.product(row, values) + row[values.length] >= 0;
    }

    private static Inequalities inequalities(int unknowns, List<long[]> rows) {
        Inequalities inequalities = new Inequalities(unknowns);
        rows.forEach(inequalities::add);
        return inequalities;
    }

    private static List<long[]> rows(long[]... rows) {
        return List.of(rows);
    }

    private static long[] row(long... terms) {
        return terms;
    }
}
