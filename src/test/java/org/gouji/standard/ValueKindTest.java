package org.gouji.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueKindTest {

    @ParameterizedTest
    @CsvSource({
        "3, COUNT CHANGE NUMBER MONEY PERCENTAGE",
        "3.0, COUNT CHANGE NUMBER MONEY PERCENTAGE",
        "0, COUNT CHANGE NUMBER MONEY PERCENTAGE",
        "2.5, NUMBER MONEY PERCENTAGE",
        "-3, CHANGE",
        "-2.5, ''"
    })
    void theNumbersThatACellCanHold(BigDecimal number, String measures) {
        assertThat(Arrays.stream(Measure.values())
                        .filter(measure -> ValueKind.of(measure).admits(number))
                        .map(Measure::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(measures);
    }

    @ParameterizedTest
    @CsvSource({"NUMBER, -2.5, true", "MONEY, -2.5, true", "NUMBER, 2.5, true"})
    void signedKindsHoldNegativeNumbers(Measure measure, BigDecimal number, boolean admitted) {
        ValueKind kind = new ValueKind(measure, MoneyUnit.YUAN, List.of(), false, true);
        assertThat(kind.admits(number)).isEqualTo(admitted);
    }
}
