package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "一、新收, 一、",
        "十二、其他, 十二、",
        "（一）予以公开, （一）",
        "(3)其他, (3)",
        "1.其中, 1.",
        "10．其他, 10．",
        "2、其他, 2、",
        "①其他, ①",
        "三公经费, ''",
        "十九大, ''",
        "一、二审案件, ''",
        "1.5小时以内, ''",
        "（含税）收入, ''",
        "（一）, ''",
        "2024年收入, ''",
        "'', ''",
    })
    void leadingNumerals(String label, String numeral) {
        assertThat(label.substring(0, Numerals.leading(label))).isEqualTo(numeral);
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "20, 二十", "35, 三十五", "99, 九十九"})
    void chineseNumbers(int number, String written) {
        assertThat(Numerals.chinese(number)).isEqualTo(written);
    }
}
