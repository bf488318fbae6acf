package org.gouji.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as sentences write them. */
class NumberWordsTest {

    private static List<Claim> claims(String sentence) {
        Passage passage = new Passage(List.of(new TextRange(0, sentence.length())), false);
        return Claims.read(sentence, List.of(passage)).claims();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "134件 134 134",
                "１３４件 134 １３４",
                "1,009件 1009 1,009",
                "1，009件 1009 1，009",
                "一百三十四件 134 一百三十四",
                "两千零五件 2005 两千零五",
                "十二件 12 十二",
                "12.5万件 125000 12.5万",
                "零件 0 零"
            })
    void countsAreReadWithTheirPlace(String words, String value, String written) {
        String sentence = "全年收到政府信息公开申请" + words + "。";
        Quantity quantity = claims(sentence).get(0).quantity();
        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.range().of(sentence)).isEqualTo(written);
        assertThat(quantity.exact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"约80件", "80余件", "近80件", "3万余件", "80多件", "80件以上", "超过80件", "八十余件", "不足80件"})
    void roughNumbersAreNoExactClaims(String words) {
        assertThat(claims("全年收到政府信息公开申请" + words + "。"))
                .allMatch(claim -> !claim.quantity().exact())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照第二十条受理申请。",
                "收到申请后按国办发〔2021〕30号办理。",
                "于1月1日受理申请。",
                "申请办理实行“一网通办”。",
                "申请工作一是受理，二是办理。",
                "受理申请的电话为0533-7163086。",
                "申请系统升级到2.0版。",
                "“十四五”期间受理申请。"
            })
    void digitsThatCountNothingAreNoClaims(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @Test
    void allClaimsOfASentenceAreRead() {
        String sentence = "全年收到政府信息公开申请22件，其中自然人18件、商业企业4件；办结21件，结转下年度1件。";
        assertThat(claims(sentence).stream()
                        .map(claim -> claim.quantity().value().intValue()))
                .containsExactly(22, 18, 4, 21, 1);
        assertThat(claims(sentence).get(1).applicants()).containsExactly(Applicant.NATURAL_PERSON);
        assertThat(claims(sentence).get(3).measures()).containsExactly(Measure.HANDLED);
    }

    @ParameterizedTest
    @CsvSource({"0,零", "10,十", "105,一百零五", "134,一百三十四", "2005,两千零五", "32600,三万二千六百", "100020,十万零二十"})
    void numbersAreWrittenAsTheyAreRead(long value, String words) {
        assertThat(NumberWords.parseHan(words)).contains(value);
        assertThat(NumberWords.parseHan(NumberWords.han(value))).contains(value);
    }
}
