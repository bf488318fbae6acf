package org.gouji.consistency.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.standard.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints with coefficients, limits and figures below 0, and their smallest repairs in {@link Notation}. */
class ConstraintKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2a = c                | a=3 c=8             | a=4, c=6
        2a = c                | a=3 c=7             | c=6
        a - b = c             | a=5 b=2 c=4         | a=6, b=1, c=3
        a - b = c             | a=5 b=2 c=6         | a=8, c=3
        a + b - 3c = 10d      | a=4 b=2 c=1 d=1     | a=11, b=9
        2a + 4b = c           | a=1 b=1 c=7         | c=6
        2a + 3b = c; c=d; c=e | a=1 b=1 c=7 d=7 e=7 | a=2
        2a + 4b = c; c=d; c=e | a=1 b=1 c=7 d=7 e=7 | c=6 d=6 e=6
        10a + 100b = c        | a=1 b=1 c=130       | a=3, c=110
        a + b = c; a - b = d  | a=3 b=1 c=5 d=2     | c=4
        a + b = c; a - b = d  | a=3 b=1 c=6 d=4     | a=5
        """)
    void coefficients(String constraints, String values, String repairs) {
        assertThat(Notation.repairs(constraints, values)).isEqualTo(repairs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a <= b                 | a=3 b=3         | none
        a <= b                 | a=2 b=3         | none
        a <= b                 | a=4 b=3         | a=?, b=?
        a <= b                 | a=4 b=0         | a=0, b=?
        a + b <= c             | a=1 b=4 c=2     | b=?, c=?
        2a <= 3b               | a=2 b=1         | a=?, b=?
        3a <= b; c <= 2a       | a=9 b=5 c=2     | a=1, b=?
        3a <= b; c <= 3a       | a=2 b=5 c=4     | b=?
        a <= b; b <= c         | a=5 b=1 c=3     | a=?
        a <= b; b <= c         | a=5 b=1 c=9     | a=?, b=?
        a <= b; b <= c; c <= d | a=5 b=4 c=4 d=4 | a=?
        a <= b; a <= c; a = d  | a=5 b=4 c=4 d=5 | a=? d=?, b=? c=?
        """)
    void limits(String constraints, String values, String repairs) {
        assertThat(Notation.repairs(constraints, values)).isEqualTo(repairs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a <= b; a + c = t         | a=5 b=3 c=2 t=7     | b=?
        a <= b; a + c = t         | a=5 b=3 c=2 t=4     | a=2
        a <= b; a + c = t         | a=2 b=3 c=2 t=5     | a=3, c=3, t=4
        a <= b; a + c = t         | a=2 b=3 c=2 t=9     | c=7, t=4
        a <= b; a + c = t; t <= u | a=2 b=2 c=2 t=9 u=9 | c=7, t=4
        a <= b; a = t; t <= u     | a=2 b=2 t=4 u=9     | t=2
        a <= b; a = t; u <= t     | a=2 b=2 t=4 u=3     | a=4 b=?, t=2 u=?
        """)
    void limitsBlockRepairsOfTotals(String constraints, String values, String repairs) {
        assertThat(Notation.repairs(constraints, values)).isEqualTo(repairs);
    }

    /** Each of two sums may be mended by its first part, but not both: then a and d together exceed g. */
    @Test
    void repairsThatALimitForbidsTogetherAreNotCombined() {
        String constraints = "a + b = c; d + e = f; a + d <= g";
        assertThat(Notation.repairs(constraints, "a=10 b=3 c=17 d=10 e=3 f=17 g=25"))
                .isEqualTo("a=14 e=7, a=14 f=13, b=7 d=14, b=7 e=7, b=7 f=13, c=13 d=14, c=13 e=7, c=13 f=13");
        assertThat(Notation.repairs(constraints, "a=10 b=3 c=17 d=10 e=3 f=17 g=28")
                        .split(", "))
                .hasSize(9)
                .contains("a=14 d=14");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a + b = c           | a=2 b=3 c=1        | c=5
        A + b = C           | A=2 b=3 C=1        | A=-2, C=5
        A + b = C           | z=1 A=2 b=3 C=1    | A=-2, C=5
        a + B = c           | Z=1 a=2 B=3 c=1    | B=-1, c=5
        A + B = c           | A=-4 B=3 c=0       | A=-3, B=4
        A <= B              | A=-1 B=-5          | A=?, B=?
        A + b - c = D; D = E | A=1 b=2 c=9 D=6 E=6 | A=13, b=14
        A + b - c = D; D = E | A=1 b=2 c=9 D=-6 E=6 | E=-6
        a + b = c           | a=-1 b=3 c=9       | none
        A + b = c           | A=-1 b=3 c=9       | A=6, b=10, c=2
        """)
    void figuresBelowZero(String constraints, String values, String repairs) {
        assertThat(Notation.repairs(constraints, values)).isEqualTo(repairs);
    }

    /** Figures in tenths, some of which are whole numbers: 3 + 2.5 isn't 6. */
    @ParameterizedTest
    @CsvSource({
        "false, false, false, 0=35 | 1=30 | 2=55",
        "true, false, false, 1=30 | 2=55",
        "false, false, true, 0=35 | 1=30",
        "true, false, true, 1=30",
    })
    void repairsAreMultiplesOfSteps(boolean first, boolean second, boolean third, String repairs) {
        long[] steps = {first ? 10 : 1, second ? 10 : 1, third ? 10 : 1};
        Constraint sum = new Constraint(new int[] {0, 1}, new int[] {2});
        ErrorGroup group = ErrorLocalization.localize(new long[] {30, 25, 60}, List.of(sum), new BitSet(), steps)
                .get(0);
        assertThat(group.repairs().stream()
                        .map(repair -> repair.changes().get(0))
                        .map(change -> change.figure() + "=" + change.value().orElseThrow())
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(repairs);
    }

    @Test
    void sumsBeyond64BitsAreComparedButNotRepaired() {
        int[] figures = {0, 1};
        long[] values = {ErrorLocalization.LARGEST_VALUE, ErrorLocalization.LARGEST_VALUE};
        Constraint equal = new Constraint(figures, new int[] {2_000_000_000, -2_000_000_000}, Comparison.EQUAL);
        Constraint unequal = new Constraint(figures, new int[] {2_000_000_000, -1_999_999_999}, Comparison.EQUAL);

        assertThat(ErrorLocalization.localize(values, List.of(equal))).isEmpty();
        assertThat(ErrorLocalization.localize(values, List.of(unequal)))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.brokenConstraints()).containsExactly(0);
                    assertThat(group.exact()).isFalse();
                });
    }

    @Test
    void aFigureThatIsGivenTwiceCountsTwice() {
        Constraint doubled = new Constraint(new int[] {0, 1, 0, 2}, new int[] {1, -1, 1, 0}, Comparison.EQUAL);

        assertThat(doubled.figures()).containsExactly(0, 1);
        assertThat(doubled.coefficientOf(0)).isEqualTo(2);
        assertThat(doubled.contains(2)).isFalse();
        assertThat(doubled.isBroken(new long[] {3, 6, 1})).isFalse();
        assertThat(doubled.isBroken(new long[] {3, 7, 1})).isTrue();
    }
}
