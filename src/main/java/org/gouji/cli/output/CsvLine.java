package org.gouji.cli.output;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of CSV by RFC 4180; the files start with a byte order mark, which spreadsheets need to recognize UTF-8. */
final class CsvLine {

    static final String BYTE_ORDER_MARK = "\uFEFF";
    static final String END = "\r\n";

    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

    private CsvLine() {}

    /** A text from a report or a path, with {@code '} before it where a spreadsheet would take it for a formula. */
    static String words(String words) {
        boolean formula = words.length() > 1 && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }

    /** A line of cells without its line end; cells are quoted where needed. */
    static String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(unit -> ",\"\r\n".indexOf(unit) >= 0);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
