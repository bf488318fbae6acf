package org.gouji.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenSumTest {

    /** Weights and numbers, the sum as it is written, and a quotient of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1*12           | 12                  | 12 ÷ 2 = 6
            -1*12          | -12                 | -12 ÷ 2 = -6
            3*15           | 3 × 15 = 45         | 3 × 15 ÷ 2 = 22.5
            -3*4           | −3 × 4 = -12        | −3 × 4 ÷ 2 = -6
            1*6 1*4        | 6 + 4 = 10          | (6 + 4) ÷ 2 = 5
            1*9 -2*3       | 9 − 2 × 3 = 3       | (9 − 2 × 3) ÷ 2 = 1.5
            1*-5 1*-3      | -5 + (-3) = -8      | (-5 + (-3)) ÷ 2 = -4
            -1*-5          | 5                   | 5 ÷ 2 = 2.5
            """)
    void sums(String addends, String text, String half) {
        WrittenSum sum = new WrittenSum();
        for (String addend : addends.split(" ")) {
            String[] factors = addend.split("\\*");
            sum.add(Integer.parseInt(factors[0]), new BigDecimal(factors[1]));
        }
        assertThat(sum.text()).isEqualTo(text);
        assertThat(sum.dividedBy(1, sum.total())).isEqualTo(text);
        assertThat(sum.dividedBy(2, sum.total().divide(BigDecimal.valueOf(2)))).isEqualTo(half);
    }
}
