package org.gouji.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the repairs of any equations, of tables or not; each case is drawn from a seed. */
class RepairPropertiesTest {
    private static final int FIGURES = 7;

    @Property(tries = 200, seed = "2021")
    void everyRepairSatisfiesAllEquations(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int errors) {
        RelationSystem system = RelationSystem.requests2019();
        long[] values = corrupted(system, errors, new Random(seed));
        List<ErrorGroup> groups = ErrorLocalization.localize(values, system.equations());

        for (ErrorGroup group : groups) {
            group.repairs().stream()
                    .filter(repair -> repair.changes().stream()
                            .allMatch(change -> change.value().isPresent()))
                    .forEach(repair -> assertThat(broken(repaired(values, repair), system.equations()))
                            .doesNotContainAnyElementsOf(group.brokenEquations())
                            .isSubsetOf(broken(values, system.equations())));
        }
    }

    @Property(tries = 200, seed = "2021")
    void everyBrokenEquationIsInOneGroup(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int errors) {
        RelationSystem system = RelationSystem.requests2021();
        long[] values = corrupted(system, errors, new Random(seed));

        assertThat(ErrorLocalization.localize(values, system.equations()))
                .flatExtracting(ErrorGroup::brokenEquations)
                .containsExactlyInAnyOrderElementsOf(broken(values, system.equations()));
    }

    @Property(tries = 200, seed = "2021")
    void repairsOfAGroupAreDifferentSetsOfOneSize(@ForAll long seed) {
        Random random = new Random(seed);
        List<Equation> equations = anyEquations(random);
        for (ErrorGroup group : ErrorLocalization.localize(anyValues(random), equations)) {
            assertThat(group.repairs())
                    .extracting(repair -> repair.changes().size())
                    .containsOnly(group.repairs().get(0).changes().size());
            assertThat(group.repairs())
                    .extracting(RepairPropertiesTest::figures)
                    .doesNotHaveDuplicates();
        }
    }

    @Property(tries = 200, seed = "2021")
    void theOrderOfEquationsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<Equation> equations = anyEquations(random);
        List<Equation> shuffled = new ArrayList<>(equations);
        Collections.shuffle(shuffled, random);
        long[] values = anyValues(random);

        assertThat(ErrorLocalization.localize(values, shuffled))
                .extracting(ErrorGroup::repairs)
                .containsExactlyInAnyOrderElementsOf(ErrorLocalization.localize(values, equations).stream()
                        .map(ErrorGroup::repairs)
                        .toList());
    }

    /** Equations of any shape, against trying all sets of figures with all small values. */
    @Property(tries = 150, seed = "2021")
    void findsWhatTryingEverythingFinds(@ForAll long seed) {
        Random random = new Random(seed);
        List<Equation> equations = anyEquations(random);
        long[] values = anyValues(random);
        List<ErrorGroup> groups = ErrorLocalization.localize(values, equations);
        int size = groups.stream()
                .mapToInt(group -> group.repairs().get(0).changes().size())
                .sum();

        List<Set<Integer>> smallest = new Exhaustion(values, equations).smallestSets(size);

        if (size <= 3) {
            assertThat(smallest).allSatisfy(set -> assertThat(set).hasSize(size));
            for (ErrorGroup group : groups) {
                assertThat(group.repairs())
                        .extracting(RepairPropertiesTest::figures)
                        .allSatisfy(figures -> assertThat(smallest).anyMatch(set -> set.containsAll(figures)));
            }
            assertThat(smallest)
                    .hasSize(groups.stream()
                            .mapToInt(group -> group.repairs().size())
                            .reduce(1, (product, count) -> product * count));
        }
    }

    private static long[] repaired(long[] values, Repair repair) {
        long[] repaired = values.clone();
        repair.changes()
                .forEach(change -> repaired[change.figure()] = change.value().orElseThrow());
        return repaired;
    }

    private static Set<Integer> figures(Repair repair) {
        Set<Integer> figures = new TreeSet<>();
        repair.changes().forEach(change -> figures.add(change.figure()));
        return figures;
    }

    private static long[] corrupted(RelationSystem system, int errors, Random random) {
        long[] values = system.consistentValues(random);
        Corruption[] corruptions = Corruption.values();
        corruptions[random.nextInt(corruptions.length)].corrupt(values, errors, random);
        return values;
    }

    private static List<Integer> broken(long[] values, List<Equation> equations) {
        return IntStream.range(0, equations.size())
                .filter(index -> equations.get(index).residual(values) != 0)
                .boxed()
                .toList();
    }

    private static long[] anyValues(Random random) {
        return LongStream.generate(() -> random.nextInt(3)).limit(FIGURES).toArray();
    }

    /** Up to four equations of two to five figures, the last one or two of each being totals. */
    private static List<Equation> anyEquations(Random random) {
        List<Integer> figures =
                new ArrayList<>(IntStream.range(0, FIGURES).boxed().toList());
        List<Equation> equations = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        while (equations.size() < count) {
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
            equations.add(new Equation(parts, totals));
        }
        return equations;
    }
}
