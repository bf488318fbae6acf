package org.gouji.consistency.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small systems whose smallest repairs can be seen with the naked eye. */
class ErrorLocalizationTest {
    private static final Constraint SUM_OF_TWO = constraint(List.of(0, 1), 2);

    @Test
    void nothingIsWrongWhereAllConstraintsHold() {
        assertThat(localize(List.of(SUM_OF_TWO), 3, 4, 7)).isEmpty();
    }

    @Test
    void anyFigureOfALoneConstraintCanBeWrong() {
        assertThat(onlyGroup(List.of(SUM_OF_TWO), 3, 4, 9)).satisfies(group -> {
            assertThat(group.repairs()).containsExactly(repair(0, 5), repair(1, 6), repair(2, 7));
            assertThat(group.core()).isEmpty();
            assertThat(group.unexplained())
                    .containsExactly(new UnexplainedConstraint(0, List.of(change(0, 5), change(1, 6), change(2, 7))));
        });
    }

    @Test
    void noFigureIsRepairedToLessThanNothing() {
        assertThat(onlyGroup(List.of(SUM_OF_TWO), 3, 4, 0).repairs()).containsExactly(repair(2, 7));
    }

    @Test
    void aFigureIsCertainWhereOnlyItsPartnerIsOpen() {
        List<Constraint> constraints =
                List.of(constraint(List.of(0, 1), 4), constraint(List.of(0, 2), 5), constraint(List.of(0, 3), 6));

        ErrorGroup group = onlyGroup(constraints, 1, 1, 1, 1, 7, 7, 9);

        assertThat(group.repairs())
                .containsExactly(
                        new Repair(List.of(change(0, 6), change(3, 3))),
                        new Repair(List.of(change(0, 6), change(6, 7))));
        assertThat(group.core()).containsExactly(change(0, 6));
        assertThat(group.unexplained()).isEmpty();
    }

    @Test
    void brokenConstraintsAreNamedInTheirOrderWhicheverIsSmaller() {
        List<Constraint> constraints = List.of(constraint(List.of(0, 1, 2), 3), constraint(List.of(0), 4));

        ErrorGroup group = onlyGroup(constraints, 1, 2, 3, 7, 2);

        assertThat(group.brokenConstraints()).containsExactly(0, 1);
        assertThat(group.repairs()).containsExactly(repair(0, 2));
    }

    @Test
    void figuresThatOnlyAddUpHaveNoValueOfTheirOwn() {
        List<Constraint> constraints = List.of(SUM_OF_TWO, constraint(List.of(2, 3), 4), constraint(List.of(2), 5));

        List<Repair> repairs = onlyGroup(constraints, 5, 5, 2, 0, 2, 2).repairs();

        assertThat(repairs).containsExactly(new Repair(List.of(unknown(0), unknown(1))));
    }

    @Test
    void figuresThatAddUpToNothingAreNothing() {
        List<Constraint> constraints = List.of(SUM_OF_TWO, constraint(List.of(2, 3), 4), constraint(List.of(2), 5));

        assertThat(onlyGroup(constraints, 5, 5, 0, 0, 0, 0).repairs())
                .containsExactly(new Repair(List.of(change(0, 0), change(1, 0))));
    }

    @Test
    void aNumberInTheWrongRowBreaksTwoRowsThatBelongTogether() {
        List<Constraint> rows = List.of(SUM_OF_TWO, constraint(List.of(3, 4), 5));
        List<Constraint> columns = List.of(constraint(List.of(0, 3), 6), constraint(List.of(1, 4), 7));
        List<Constraint> table = Stream.concat(rows.stream(), columns.stream()).toList();

        ErrorGroup group = onlyGroup(table, 0, 2, 3, 5, 5, 9, 5, 7);

        assertThat(group.brokenConstraints()).containsExactly(0, 1);
        assertThat(group.repairs())
                .containsExactly(
                        new Repair(List.of(change(0, 1), change(3, 4))),
                        new Repair(List.of(change(1, 3), change(4, 4))),
                        new Repair(List.of(change(2, 2), change(5, 10))));
    }

    @Test
    void errorsFarFromEachOtherAreGroupsOfTheirOwn() {
        RelationSystem system = RelationSystem.requests2021();
        long[] truth = system.consistentValues(new Random(2));
        long[] values = truth.clone();
        values[5 * 7 + 3] += 100;
        values[9 * 7 + 2] += 1000;

        assertThat(ErrorLocalization.localize(values, system.constraints()))
                .flatExtracting(ErrorGroup::repairs)
                .containsExactlyInAnyOrder(repair(5 * 7 + 3, truth[5 * 7 + 3]), repair(9 * 7 + 2, truth[9 * 7 + 2]));
    }

    @Test
    void aForgottenRowOfTotalsIsFoundWhole() {
        RelationSystem system = RelationSystem.requests2021();
        long[] truth = system.consistentValues(new Random(3));
        long[] values = truth.clone();
        int sums = 23 * 7;
        Arrays.fill(values, sums, sums + 7, 0);

        assertThat(ErrorLocalization.localize(values, system.constraints()))
                .flatExtracting(ErrorGroup::core)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(sums, sums + 7)
                        .mapToObj(figure -> change(figure, truth[figure]))
                        .toList());
    }

    @Test
    void aTableOfNonsenseIsGivenUp() {
        RelationSystem system = RelationSystem.requests2021();
        long[] values = new Random(4).longs(system.figureCount(), 0, 1_000_000).toArray();

        ErrorGroup group = onlyGroup(system.constraints(), values);

        assertThat(group.exact()).isFalse();
        assertThat(group.core()).isEmpty();
        assertThat(group.brokenConstraints()).hasSize(39);
        assertThat(group.unexplained()).hasSize(39).allSatisfy(constraint -> assertThat(constraint.candidates())
                .isEmpty());
    }

    @Test
    void aConstraintWithAnEnormousFigureIsNotJudged() {
        long enormous = ErrorLocalization.LARGEST_VALUE + 1;

        assertThat(localize(List.of(SUM_OF_TWO), 3, 4, enormous)).isEmpty();
        assertThat(localize(List.of(SUM_OF_TWO), 3, 4, enormous - 1)).hasSize(1);
    }

    private static List<ErrorGroup> localize(List<Constraint> constraints, long... values) {
        return ErrorLocalization.localize(values, constraints);
    }

    private static ErrorGroup onlyGroup(List<Constraint> constraints, long... values) {
        List<ErrorGroup> groups = localize(constraints, values);
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    private static Constraint constraint(List<Integer> parts, int total) {
        return new Constraint(parts.stream().mapToInt(Integer::intValue).toArray(), new int[] {total});
    }

    private static Repair repair(int figure, long value) {
        return new Repair(List.of(change(figure, value)));
    }

    private static Change change(int figure, long value) {
        return new Change(figure, OptionalLong.of(value));
    }

    private static Change unknown(int figure) {
        return new Change(figure, OptionalLong.empty());
    }
}
