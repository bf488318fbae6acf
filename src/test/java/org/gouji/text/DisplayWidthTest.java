package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns that characters take, against the tables of Unicode. */
class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc 12, 6", "总计, 4", "（七）总计, 10", "１３, 4", "“三安全一稳定”, 16", "…, 2", "①, 2", "ê, 2", "ñ, 1", "𠮷, 2"})
    void ofTexts(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    /** But for those that another version of Unicode classifies otherwise than this JDK's. */
    @Test
    void everyCharacterAsUnicodeSays() {
        int[] others = IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
                .filter(codePoint -> Character.getType(codePoint) == UCharacter.getType(codePoint))
                .filter(codePoint -> Character.getType(codePoint) != Character.CONTROL)
                .filter(codePoint -> DisplayWidth.of(codePoint) != expected(codePoint))
                .toArray();
        assertThat(others).isEmpty();
    }

    private static int expected(int codePoint) {
        int type = UCharacter.getType(codePoint);
        boolean jamo = codePoint >= 0x1160 && codePoint <= 0x11FF;
        boolean format = type == Character.FORMAT && codePoint != 0xAD;
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || format || jamo) {
            return 0;
        }
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
            case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH, EastAsianWidth.AMBIGUOUS -> 2;
            default -> 1;
        };
    }
}
