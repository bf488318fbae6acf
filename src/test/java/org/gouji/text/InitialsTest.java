package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "社会公益组织, shgyzz",
        "网站总访问量, wzzfwl",
        "浏览量, lll",
        "重复申请, cfsq",
        "重要信息, zyxx",
        "行政调解, xztj",
        "完成率（%）, wcl",
        "APP下载量, appxzl",
        "12345热线, 12345rx",
        "“三公”经费, sgjf",
        "𠀀, ''",
    })
    void ofLabels(String label, String initials) {
        assertThat(Initials.of(label)).isEqualTo(initials);
    }

    /** Each of the 6,763 characters of GB 2312 has the initial of the reading that ICU gives it. */
    @Test
    void everyCharacterAsIcuReadsIt() {
        Transliterator pinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        Charset charset = Charset.forName("GB2312");
        List<String> others = new ArrayList<>();
        int characters = 0;
        for (int row = 0xB0; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, charset);
                if (Character.isIdeographic(character.codePointAt(0))) {
                    characters++;
                    String reading = pinyin.transliterate(character).substring(0, 1);
                    if (!Initials.of(character).equals(reading)) {
                        others.add(character);
                    }
                }
            }
        }
        assertThat(characters).isEqualTo(6763);
        assertThat(others).isEmpty();
    }
}
