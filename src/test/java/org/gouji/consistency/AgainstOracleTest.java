package org.gouji.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Corrupts tables of real size at random and compares what is found with {@link RepairOracle}. How many tables is set
 * by {@code -Dgouji.oracle.cases=}.
 */
class AgainstOracleTest {
    private static final int CASES = Integer.getInteger("gouji.oracle.cases", 1440);

    static List<Arguments> corruptions() {
        return Stream.of(RelationSystem.requests2021(), RelationSystem.requests2019(), RelationSystem.litigation())
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
            compare(values, someOf(system.equations(), random));
        }
    }

    /** All equations, or in one case of four without some, as where figures are missing. */
    private static List<Equation> someOf(List<Equation> equations, Random random) {
        boolean complete = random.nextInt(4) > 0;
        return equations.stream()
                .filter(equation -> complete || random.nextInt(10) > 0)
                .toList();
    }

    private static void compare(long[] values, List<Equation> equations) {
        List<ErrorGroup> groups = ErrorLocalization.localize(values, equations);
        if (equations.stream().allMatch(equation -> equation.residual(values) == 0)) {
            assertThat(groups).isEmpty();
            return;
        }
        RepairOracle oracle = new RepairOracle(values, equations);
        Set<Integer> expected = oracle.smallestSet(Integer.MAX_VALUE).orElseThrow();
        if (groups.stream().allMatch(ErrorGroup::exact) || expected.size() <= 3) {
            assertThat(size(groups)).isEqualTo(expected.size());
            List<Set<Integer>> found = combinations(groups);
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

    private static List<Set<Integer>> combinations(List<ErrorGroup> groups) {
        List<Set<Integer>> combinations = List.of(Set.of());
        for (ErrorGroup group : groups) {
            List<Set<Integer>> longer = new ArrayList<>();
            combinations.forEach(start -> group.repairs().forEach(repair -> longer.add(with(start, repair))));
            combinations = longer;
        }
        return combinations;
    }

    private static Set<Integer> with(Set<Integer> start, Repair repair) {
        Set<Integer> figures = new TreeSet<>(start);
        repair.changes().forEach(change -> figures.add(change.figure()));
        return figures;
    }
}
