package org.gouji.consistency.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the repairs of any constraints, of tables or not; each case is drawn from a seed. */
class RepairPropertiesTest {
    private static final int FIGURES = 7;

    @Property(tries = 200, seed = "2021")
    void everyRepairSatisfiesAllConstraints(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int errors) {
        RelationSystem system = RelationSystem.requests2019();
        long[] values = corrupted(system, errors, new Random(seed));
        List<ErrorGroup> groups = ErrorLocalization.localize(values, system.constraints());

        for (ErrorGroup group : groups) {
            group.repairs().stream()
                    .filter(repair -> repair.changes().stream()
                            .allMatch(change -> change.value().isPresent()))
                    .forEach(repair -> assertThat(broken(repaired(values, repair), system.constraints()))
                            .doesNotContainAnyElementsOf(group.brokenConstraints())
                            .isSubsetOf(broken(values, system.constraints())));
        }
    }

    @Property(tries = 200, seed = "2021")
    void everyBrokenConstraintIsInOneGroup(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int errors) {
        RelationSystem system = RelationSystem.requests2021();
        long[] values = corrupted(system, errors, new Random(seed));

        assertThat(ErrorLocalization.localize(values, system.constraints()))
                .flatExtracting(ErrorGroup::brokenConstraints)
                .containsExactlyInAnyOrderElementsOf(broken(values, system.constraints()));
    }

    @Property(tries = 200, seed = "2021")
    void repairsOfAGroupAreDifferentSetsOfOneSize(@ForAll long seed) {
        Random random = new Random(seed);
        List<Constraint> constraints = anyConstraints(random);
        for (ErrorGroup group : ErrorLocalization.localize(anyValues(random), constraints)) {
            assertThat(group.repairs())
                    .extracting(repair -> repair.changes().size())
                    .containsOnly(group.repairs().get(0).changes().size());
            assertThat(group.repairs()).extracting(Problem::figures).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 200, seed = "2021")
    void theOrderOfConstraintsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<Constraint> constraints = anyConstraints(random);
        List<Constraint> shuffled = new ArrayList<>(constraints);
        Collections.shuffle(shuffled, random);
        long[] values = anyValues(random);

        assertThat(ErrorLocalization.localize(values, shuffled))
                .extracting(ErrorGroup::repairs)
                .containsExactlyInAnyOrderElementsOf(ErrorLocalization.localize(values, constraints).stream()
                        .map(ErrorGroup::repairs)
                        .toList());
    }

    @Property(tries = 150, seed = "2021")
    void findsWhatTryingEverythingFinds(@ForAll long seed) {
        Random random = new Random(seed);
        compareWithExhaustion(new Problem(anyValues(random), anyConstraints(random), new BitSet()));
    }

    @Property(tries = 200, seed = "2022")
    void findsWhatTryingEverythingFindsWithAnyCoefficients(@ForAll long seed) {
        compareWithExhaustion(Problem.any(6, 4, new int[] {1, 1, 1, -1, -1, -1, 2, -2, 3, -3}, new Random(seed)));
    }

    private static void compareWithExhaustion(Problem problem) {
        List<ErrorGroup> groups = problem.groups();
        assertThat(groups).allMatch(ErrorGroup::exact);
        List<Repair> repairs = Problem.combinations(groups);
        int size = repairs.get(0).changes().size();
        if (size <= 3) {
            assertThat(repairs).containsExactlyInAnyOrderElementsOf(new Exhaustion(problem).smallestRepairs(size));
        }
    }

    private static long[] repaired(long[] values, Repair repair) {
        long[] repaired = values.clone();
        repair.changes()
                .forEach(change -> repaired[change.figure()] = change.value().orElseThrow());
        return repaired;
    }

    private static long[] corrupted(RelationSystem system, int errors, Random random) {
        long[] values = system.consistentValues(random);
        Corruption[] corruptions = Corruption.values();
        corruptions[random.nextInt(corruptions.length)].corrupt(values, errors, random);
        return values;
    }

    private static List<Integer> broken(long[] values, List<Constraint> constraints) {
        return IntStream.range(0, constraints.size())
                .filter(index -> constraints.get(index).isBroken(values))
                .boxed()
                .toList();
    }

    private static long[] anyValues(Random random) {
        return LongStream.generate(() -> random.nextInt(3)).limit(FIGURES).toArray();
    }

    /** Up to four constraints of two to five figures, the last one or two of each being totals. */
    private static List<Constraint> anyConstraints(Random random) {
        List<Integer> figures =
                new ArrayList<>(IntStream.range(0, FIGURES).boxed().toList());
        List<Constraint> constraints = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        while (constraints.size() < count) {
            Collections.shuffle(figures, random);
            int[] parts = figures.stream()
                    .mapToInt(Integer::intValue)
                    .limit(1 + random.nextInt(3))
                    .toArray();
            int[] totals = figures.stream()
                    .skip(parts.length)
                    .mapToInt(Integer::intValue)
                    .limit(1 + random.nextInt(2))
                    .toArray();
            constraints.add(new Constraint(parts, totals));
        }
        return constraints;
    }
}
