package org.gouji.consistency.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LatticeTest {

    static Stream<Arguments> equations() {
        return Stream.of(
                Arguments.of("2x + 3y = 7", rows(row(2, 3, -7)), 1),
                Arguments.of("6x + 10y = 4", rows(row(6, 10, -4)), 1),
                Arguments.of("x = y", rows(row(1, -1, 0)), 1),
                Arguments.of("0 = 0", rows(row(0, 0, 0)), 2),
                Arguments.of("x + y = 4, x - y = 2", rows(row(1, 1, -4), row(1, -1, -2)), 0),
                Arguments.of("2x - 4y = 2, x - 2y = 1", rows(row(2, -4, -2), row(1, -2, -1)), 1));
    }

    /** All whole points of the plane near the origin, against trying each. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("equations")
    void holdsExactlyTheSolutions(String name, List<long[]> rows, int directions) {
        Lattice lattice = new Lattice(2);

        assertThat(rows).allMatch(lattice::keep);

        assertThat(lattice.directionCount()).isEqualTo(directions);
        assertThat(points(lattice).filter(LatticeTest::isNear)).containsExactlyInAnyOrderElementsOf(solutions(rows));
    }

    private static Stream<List<Long>> points(Lattice lattice) {
        return switch (lattice.directionCount()) {
            case 0 -> Stream.of(point(lattice.after(new long[0])));
            case 1 -> near().mapToObj(step -> point(lattice.after(new long[] {step})));
            default ->
                near().boxed()
                        .flatMap(step -> near().mapToObj(other -> point(lattice.after(new long[] {step, other}))));
        };
    }

    private static List<List<Long>> solutions(List<long[]> rows) {
        return near().boxed()
                .flatMap(x -> near().mapToObj(y -> List.of(x, y)))
                .filter(LatticeTest::isNear)
                .filter(point ->
                        rows.stream().allMatch(row -> row[0] * point.get(0) + row[1] * point.get(1) + row[2] == 0))
                .toList();
    }

    private static LongStream near() {
        return LongStream.rangeClosed(-40, 40);
    }

    private static boolean isNear(List<Long> point) {
        return point.stream().allMatch(coordinate -> Math.abs(coordinate) <= 10);
    }

    private static List<Long> point(long[] coordinates) {
        return Arrays.stream(coordinates).boxed().toList();
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of("2x + 4y = 7", rows(row(2, 4, -7))),
                Arguments.of("0 = 1", rows(row(0, 0, -1))),
                Arguments.of("x + y = 3, x - y = 2", rows(row(1, 1, -3), row(1, -1, -2))),
                Arguments.of("x + y = 3, 2x + 2y = 5", rows(row(1, 1, -3), row(2, 2, -5))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void keepsNoPointWhereThereIsNone(String name, List<long[]> rows) {
        Lattice lattice = new Lattice(2);

        assertThat(rows.stream().allMatch(lattice::keep)).isFalse();
    }

    @Test
    void aRowIsRewrittenForTheDirections() {
        Lattice lattice = new Lattice(2);
        assertThat(lattice.keep(row(1, -2, 0))).isTrue();

        long[] along = lattice.alongDirections(row(1, 1, -9));

        for (long step = -3; step <= 3; step++) {
            long[] reached = lattice.after(new long[] {step});
            assertThat(along[0] * step + along[1]).isEqualTo(reached[0] + reached[1] - 9);
        }
    }

    @Test
    void termsBeyond64BitsAreAnError() {
        Lattice lattice = new Lattice(2);
        assertThat(lattice.keep(row(1, -4, 0))).isTrue();

        assertThatThrownBy(() -> lattice.after(new long[] {1L << 62})).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> lattice.alongDirections(row(1L << 62, 0, 0))).isInstanceOf(ArithmeticException.class);
    }

    private static List<long[]> rows(long[]... rows) {
        return List.of(rows);
    }

    private static long[] row(long... terms) {
        return terms;
    }
}
