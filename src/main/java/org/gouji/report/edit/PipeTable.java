package org.gouji.report.edit;

import java.util.List;
import org.gouji.text.DisplayWidth;

/** Writes the lines of a Markdown table with its columns aligned by display width. */
final class PipeTable {

    private static final int NARROWEST = 3;

    private PipeTable() {}

    /** Appends a table to the result; its first line is the header, and all lines have the same number of cells. */
    static void write(List<List<String>> lines, StringBuilder result) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int cell = 0; cell < widths.length; cell++) {
                int width = DisplayWidth.of(line.get(cell));
                widths[cell] = Math.max(NARROWEST, Math.max(widths[cell], width));
            }
        }
        append(lines.get(0), widths, result);
        for (int width : widths) {
            result.append("|").append("-".repeat(width + 2));
        }
        result.append("|\n");
        lines.subList(1, lines.size()).forEach(line -> append(line, widths, result));
    }

    private static void append(List<String> line, int[] widths, StringBuilder result) {
        for (int cell = 0; cell < widths.length; cell++) {
            String text = line.get(cell);
            result.append("| ").append(text).append(" ".repeat(widths[cell] - DisplayWidth.of(text) + 1));
        }
        result.append("|\n");
    }
}
