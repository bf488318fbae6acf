package org.gouji.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025",
        "2025-Q2, 2025-Q2",
        "2025Q4, 2025-Q4",
        "2025-06, 2025-06",
        "2025-6, 2025-06",
        "2025-12, 2025-12",
        "2025-13,",
        "2025-0,",
        "2025-Q5,",
        "25,",
        "2025年,",
    })
    void parsed(String written, @Nullable String id) {
        assertThat(Period.parse(written).map(Period::id)).isEqualTo(Optional.ofNullable(id));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2025年6月, 2025-06",
        "MONTH, 2025年12月份, 2025-12",
        "MONTH, 2025年13月,",
        "QUARTER, 2025年第二季度, 2025-Q2",
        "QUARTER, 2025年度3季度, 2025-Q3",
        "QUARTER, 2025年第五季度,",
        "YEAR, 2025年,",
    })
    void named(Frequency frequency, String words, @Nullable String id) {
        assertThat(Period.named(words, frequency).map(Period::id)).isEqualTo(Optional.ofNullable(id));
    }
}
