package org.gouji.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.report.BoundTable;
import org.gouji.report.Report;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Row;

/** Writes the figures of reports as CSV (RFC 4180, UTF-8 with byte order mark), a line for each figure. */
final class TablesCsv implements Reader.Sink {

    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

    private final Writer out;

    TablesCsv(Session session) throws IOException {
        this.out = session.out();
        out.write("\uFEFFpath,agency,year,table,row,column,value\r\n");
    }

    @Override
    public void read(Outcome.Read report) throws IOException {
        Report read = report.analysis().report();
        String agency = read.title().agency().orElse("");
        String year = read.title().year().map(String::valueOf).orElse("");
        String start = cells(List.of(text(report.path()), text(agency), year));
        for (BoundTable table : read.tables()) {
            for (Row row : table.table().figureRows()) {
                for (Column column : table.table().blockOf(row.id()).columns()) {
                    String value = FigureValue.of(table, new CellId(row.id(), column.id()))
                            .orElse("");
                    List<String> rest = List.of(table.table().id(), row.id(), column.id(), value);
                    out.write(start + "," + cells(rest) + "\r\n");
                }
            }
        }
    }

    @Override
    public void failed(Outcome.Failed failure) {
        // standard error has said it
    }

    /** A text that no spreadsheet takes for a formula. */
    private static String text(String text) {
        boolean formula = text.length() > 1 && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String cells(List<String> cells) {
        return cells.stream().map(TablesCsv::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(unit -> ",\"\r\n".indexOf(unit) >= 0);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
