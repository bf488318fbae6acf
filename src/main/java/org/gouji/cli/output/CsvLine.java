package org.gouji.cli.output;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of CSV as RFC 4180 has them; files of them start with a byte order mark, which spreadsheets want. */
final class CsvLine {

    static final String BYTE_ORDER_MARK = "\uFEFF";
    static final String END = "\r\n";

    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

    private CsvLine() {}

    /** Words that a report or a path supplied, such that no spreadsheet takes them for a formula. */
    static String words(String words) {
        boolean formula = words.length() > 1 && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }

    /** Cells one after the other, without the end of the line. */
    static String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(unit -> ",\"\r\n".indexOf(unit) >= 0);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
