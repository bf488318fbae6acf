package org.gouji.consistency.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Corrupts tables of real size at random and compares what is found with {@link RepairOracle}. How many tables is set
 * by {@code -Dgouji.oracle.cases=}.
 */
class AgainstOracleTest {
    private static final int CASES = Integer.getInteger("gouji.oracle.cases", 560);

    static List<Arguments> corruptions() {
        return Stream.of(
                        RelationSystem.requests2021(),
                        RelationSystem.requests2019(),
                        RelationSystem.litigation(),
                        RelationSystem.scores(),
                        RelationSystem.balances(),
                        RelationSystem.limits(),
                        RelationSystem.chain())
                .flatMap(system -> IntStream.rangeClosed(1, 4).boxed().flatMap(count -> Stream.of(Corruption.values())
                        .map(corruption -> Arguments.of(system, count, corruption))))
                .toList();
    }

    @ParameterizedTest(name = "{0}, {1} {2}")
    @MethodSource("corruptions")
    void findsTheSmallestSets(RelationSystem system, int count, Corruption corruption) {
        int cases = Math.max(1, CASES / corruptions().size());
        Random random = new Random(count);
        for (int index = 0; index < cases; index++) {
            long[] values = system.consistentValues(random);
            corruption.corrupt(values, count, random);
            compare(new Problem(values, someOf(system.constraints(), random), system.signed()));
        }
    }

    @Test
    void findsTheSmallestSetsWithAnyCoefficients() {
        Random random = new Random(5);
        for (int index = 0; index < CASES / 4; index++) {
            compare(Problem.any(8, 4, new int[] {1, 1, -1, -1, 2, -3, 10, -100}, random));
        }
    }

    /** All constraints, or in one case of four without some, as where figures are missing. */
    private static List<Constraint> someOf(List<Constraint> constraints, Random random) {
        boolean complete = random.nextInt(4) > 0;
        return constraints.stream()
                .filter(constraint -> complete || random.nextInt(10) > 0)
                .toList();
    }

    private static void compare(Problem problem) {
        List<ErrorGroup> groups = problem.groups();
        if (problem.isConsistent()) {
            assertThat(groups).isEmpty();
            return;
        }
        RepairOracle oracle = new RepairOracle(problem);
        Set<Integer> expected = oracle.smallestSet(problem.values.length).orElseThrow();
        if (groups.stream().allMatch(ErrorGroup::exact) || expected.size() <= 3) {
            assertThat(size(groups)).isEqualTo(expected.size());
            List<Set<Integer>> found =
                    Problem.combinations(groups).stream().map(Problem::figures).toList();
            assertThat(found).contains(expected).doesNotHaveDuplicates();
            if (found.size() == 1) {
                oracle.exclude(expected);
                assertThat(oracle.smallestSet(expected.size())).isEmpty();
            }
        }
    }

    private static int size(List<ErrorGroup> groups) {
        return groups.stream()
                .mapToInt(group -> group.repairs().get(0).changes().size())
                .sum();
    }
}
