package org.gouji.cli.output;

import java.io.IOException;
import org.gouji.cli.destination.Output;
import org.gouji.report.Report;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Period;
import org.gouji.standard.Row;
import org.gouji.text.Localized;

/** Writes the figures of reports as CSV, a line for each figure; a missing value is empty. */
public final class TablesCsv implements TablesReporter {

    private final Output out;

    public TablesCsv(Output out) throws IOException {
        this.out = out;
        out.write(CsvLine.BYTE_ORDER_MARK + "path,agency,year,table,row,column,value" + CsvLine.END);
    }

    @Override
    public void report(String path, Report report) throws IOException {
        String agency = report.title().agency().orElse("");
        String year = report.title()
                .period()
                .map(Period::id)
                .orElse(report.title().year().map(String::valueOf).orElse(""));
        String start = CsvLine.of(CsvLine.words(path), CsvLine.words(agency), year);
        for (BoundTable table : report.tables()) {
            for (Row row : table.table().figureRows()) {
                for (Column column : table.table().blockOf(row.id()).columns()) {
                    CellId cell = new CellId(row.id(), column.id());
                    String value = FigureValue.words(table, cell)
                            .map(CsvLine::words)
                            .or(() -> FigureValue.of(table, cell))
                            .orElse("");
                    out.write(start + "," + CsvLine.of(table.table().id(), row.id(), column.id(), value) + CsvLine.END);
                }
            }
        }
    }

    @Override
    public void failed(String path, Localized failure) {
        // the failure is on standard error already
    }

    @Override
    public void end() {
        // CSV needs no end
    }
}
