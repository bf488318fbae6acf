package org.gouji.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The display width of characters in columns: a Chinese character takes two, as in a terminal or an editor with a
 * monospaced font. Characters whose width is ambiguous, such as “ ” — … ①, take two: Chinese fonts draw them so, and
 * UAX #11 counts them so among Chinese characters. Combining and invisible characters take none. A tab has no fixed
 * width: replace tabs by spaces before measuring a line.
 */
public final class DisplayWidth {

    /** The code points that UAX #11 of Unicode 17 calls wide, full-width or ambiguous, those without width included. */
    private static final int[] WIDE = ranges("""
            A1 A4 A7-A8 AA AD-AE B0-B4 B6-BA BC-BF C6 D0 D7-D8 DE-E1 E6 E8-EA EC-ED F0 F2-F3 F7-FA FC FE 101 111 113
            11B 126-127 12B 131-133 138 13F-142 144 148-14B 14D 152-153 166-167 16B 1CE 1D0 1D2 1D4 1D6 1D8 1DA 1DC
            251 261 2C4 2C7 2C9-2CB 2CD 2D0 2D8-2DB 2DD 2DF 391-3A1 3A3-3A9 3B1-3C1 3C3-3C9 401 410-44F 451
            1100-115F 2010 2013-2016 2018-2019 201C-201D 2020-2022 2024-2027 2030 2032-2033 2035 203B 203E 2074 207F
            2081-2084 20AC 2103 2105 2109 2113 2116 2121-2122 2126 212B 2153-2154 215B-215E 2160-216B 2170-2179 2189
            2190-2199 21B8-21B9 21D2 21D4 21E7 2200 2202-2203 2207-2208 220B 220F 2211 2215 221A 221D-2220 2223 2225
            2227-222C 222E 2234-2237 223C-223D 2248 224C 2252 2260-2261 2264-2267 226A-226B 226E-226F 2282-2283
            2286-2287 2295 2299 22A5 22BF 2312 231A-231B 2329-232A 23E9-23EC 23F0 23F3 2460-24E9 24EB-254B 2550-2573
            2580-258F 2592-2595 25A0-25A1 25A3-25A9 25B2-25B3 25B6-25B7 25BC-25BD 25C0-25C1 25C6-25C8 25CB 25CE-25D1
            25E2-25E5 25EF 25FD-25FE 2605-2606 2609 260E-260F 2614-2615 261C 261E 2630-2637 2640 2642 2648-2653
            2660-2661 2663-2665 2667-266A 266C-266D 266F 267F 268A-268F 2693 269E-269F 26A1 26AA-26AB 26BD-26BF
            26C4-26E1 26E3 26E8-26FF 2705 270A-270B 2728 273D 274C 274E 2753-2755 2757 2776-277F 2795-2797 27B0 27BF
            2B1B-2B1C 2B50 2B55-2B59 2E80-2E99 2E9B-2EF3 2F00-2FD5 2FF0-3029 302E-303E 3041-3096 309B-30FF 3105-312F
            3131-318E 3190-31E5 31EF-321E 3220-A48C A490-A4C6 A960-A97C AC00-D7A3 E000-FAFF FE10-FE19 FE30-FE52
            FE54-FE66 FE68-FE6B FF01-FF60 FFE0-FFE6 FFFD 16FE0-16FE3 16FF0-16FF6 17000-18CDA 18CFF-18D20 18D80-18DF2
            18E00-19191 191A0-191D2 1AFF0-1AFF3 1AFF5-1AFFB 1AFFD-1AFFE 1B000-1B128 1B132 1B150-1B152 1B155
            1B164-1B168 1B170-1B2FB 1D300-1D356 1D360-1D376 1F004 1F0CF 1F100-1F10A 1F110-1F12D 1F130-1F169
            1F170-1F1AC 1F1AE 1F200-1F202 1F210-1F23B 1F240-1F248 1F250-1F251 1F260-1F265 1F300-1F320 1F32D-1F335
            1F337-1F37C 1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4 1F3F8-1F43E 1F440 1F442-1F4FC
            1F4FF-1F53D 1F54B-1F54E 1F550-1F567 1F57A 1F595-1F596 1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC 1F6D0-1F6D2
            1F6D5-1F6D9 1F6DC-1F6DF 1F6EB-1F6EC 1F6F4-1F6FC 1F7DA 1F7E0-1F7EB 1F7F0 1F90C-1F93A 1F93C-1F945
            1F947-1F9FF 1FA70-1FA7C 1FA80-1FAC6 1FAC8 1FACC-1FADD 1FADF-1FAEB 1FAEF-1FAFA 20000-2FFFD 30000-3FFFD
            F0000-FFFFD 100000-10FFFD
            """);

    private DisplayWidth() {}

    /** The width in columns of a text without tabs and line ends. */
    public static int of(CharSequence text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The width of a character in columns: 0, 1 or 2. */
    public static int of(int codePoint) {
        if (codePoint < 0xA1 || (codePoint >= 0x4E00 && codePoint <= 0x9FFF)) {
            return codePoint < 0xA1 ? 1 : 2;
        }
        if (isInvisible(codePoint)) {
            return 0;
        }
        int found = Arrays.binarySearch(WIDE, codePoint);
        boolean inside = found >= 0 || (-found - 1) % 2 == 1;
        return inside ? 2 : 1;
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> codePoint != 0xAD;
            default -> codePoint >= 0x1160 && codePoint <= 0x11FF;
        };
    }

    /** The first and the last code point of each range, one after the other: {@code A1 A7-A8} gives A1, A1, A7, A8. */
    private static int[] ranges(String hexadecimal) {
        return Arrays.stream(hexadecimal.strip().split("\\s+"))
                .flatMapToInt(range -> {
                    int dash = range.indexOf('-');
                    int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
                    int last = Integer.parseInt(range.substring(dash + 1), 16);
                    return IntStream.of(first, last);
                })
                .toArray();
    }
}
