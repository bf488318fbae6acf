package org.gouji.consistency.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One wrong figure, at every place of every table. */
class SingleErrorTest {
    static Stream<Arguments> figuresOfRequests() {
        return Stream.of(RelationSystem.requests2021(), RelationSystem.requests2019())
                .flatMap(SingleErrorTest::figures);
    }

    static Stream<Arguments> figuresOfLitigation() {
        return figures(RelationSystem.litigation());
    }

    private static Stream<Arguments> figures(RelationSystem system) {
        return IntStream.range(0, system.figureCount()).mapToObj(figure -> Arguments.of(system, figure));
    }

    @ParameterizedTest
    @MethodSource("figuresOfRequests")
    void isFoundAndRepairedInChapterThree(RelationSystem system, int figure) {
        long[] truth = system.consistentValues(new Random(figure));

        List<ErrorGroup> groups = ErrorLocalization.localize(wrongAt(figure, truth), system.constraints());

        Change change = new Change(figure, OptionalLong.of(truth[figure]));
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.onlyRepair()).contains(new Repair(List.of(change)));
            assertThat(group.core()).containsExactly(change);
            assertThat(group.unexplained()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("figuresOfLitigation")
    void isACandidateInChapterFour(RelationSystem system, int figure) {
        long[] truth = system.consistentValues(new Random(figure));

        List<ErrorGroup> groups = ErrorLocalization.localize(wrongAt(figure, truth), system.constraints());

        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.brokenConstraints()).containsExactly(figure / 5);
            assertThat(group.core()).isEmpty();
            assertThat(group.unexplained()).singleElement().satisfies(unexplained -> assertThat(
                            unexplained.candidates())
                    .contains(new Change(figure, OptionalLong.of(truth[figure]))));
        });
    }

    private static long[] wrongAt(int figure, long[] truth) {
        long[] values = truth.clone();
        values[figure] += 45;
        return values;
    }
}
