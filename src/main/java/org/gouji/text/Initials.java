package org.gouji.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The pinyin initials of Chinese words, by which people look for them: 社会公益组织 is {@code shgyzz}.
 *
 * <p>The table has a letter for each of the 6,763 characters of GB 2312, 7 KB in all; ICU, from whose readings it was
 * made, has 15 MB, and the smallest libraries for pinyin several hundred KB. A character with several readings has its
 * usual one; the few words in table labels that are read differently are listed here.
 */
public final class Initials {

    private static final Charset CHARSET = Charset.forName("GB18030");
    private static final int FIRST_ROW = 0xB0;
    private static final int FIRST_CELL = 0xA1;
    private static final int CELLS = 94;

    /** The initials of words in which a character isn't read as usual: 重复 is chóngfù, though 重要 is zhòngyào. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("重复", "cf"),
            Map.entry("重新", "cx"),
            Map.entry("双重", "sc"),
            Map.entry("重庆", "cq"),
            Map.entry("会计", "kj"),
            Map.entry("银行", "yh"),
            Map.entry("行业", "hy"),
            Map.entry("调解", "tj"),
            Map.entry("调整", "tz"),
            Map.entry("调节", "tj"),
            Map.entry("调控", "tk"),
            Map.entry("协调", "xt"),
            Map.entry("长期", "cq"),
            Map.entry("长效", "cx"),
            Map.entry("时长", "sc"),
            Map.entry("长度", "cd"),
            Map.entry("给予", "jy"),
            Map.entry("供给", "gj"),
            Map.entry("畜牧", "xm"),
            Map.entry("音乐", "yy"),
            Map.entry("西藏", "xz"),
            Map.entry("厦门", "xm"));

    private static final class Table {
        static final byte[] LETTERS = letters();

        private static byte[] letters() {
            try (InputStream resource =
                    Objects.requireNonNull(Initials.class.getResourceAsStream("initials.txt"), "initials.txt")) {
                return new String(resource.readAllBytes(), StandardCharsets.US_ASCII)
                        .replace("\n", "")
                        .getBytes(StandardCharsets.US_ASCII);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private Initials() {}

    /** The initials of a label in lower case; ASCII letters and digits are kept, all other characters are left out. */
    public static String of(String label) {
        StringBuilder initials = new StringBuilder();
        int at = 0;
        while (at < label.length()) {
            String word = word(label, at);
            if (word.isEmpty()) {
                append(initials, label.charAt(at));
                at++;
            } else {
                initials.append(WORDS.get(word));
                at += word.length();
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private static String word(String label, int at) {
        for (String word : WORDS.keySet()) {
            if (label.startsWith(word, at)) {
                return word;
            }
        }
        return "";
    }

    private static void append(StringBuilder initials, char unit) {
        if (unit < 0x80) {
            if (Character.isLetterOrDigit(unit)) {
                initials.append(unit);
            }
            return;
        }
        byte[] code = Character.toString(unit).getBytes(CHARSET);
        int index = code.length == 2 ? index(code[0] & 0xFF, code[1] & 0xFF) : -1;
        if (index >= 0 && index < Table.LETTERS.length && Table.LETTERS[index] != ' ') {
            initials.append((char) Table.LETTERS[index]);
        }
    }

    private static int index(int row, int cell) {
        return row < FIRST_ROW || cell < FIRST_CELL ? -1 : (row - FIRST_ROW) * CELLS + cell - FIRST_CELL;
    }
}
