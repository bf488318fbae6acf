package org.gouji.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Row;

/** Writes the figures of one report as a JSON object, with every row and column of the tables that the report has. */
final class FiguresJson {

    private FiguresJson() {}

    static void write(JsonWriter json, String path, Report report) throws IOException {
        json.beginObject();
        JsonReports.identify(json, path, report);
        json.name("tables").beginArray();
        for (BoundTable table : report.tables()) {
            table(json, table);
        }
        json.endArray().endObject();
    }

    private static void table(JsonWriter json, BoundTable table) throws IOException {
        json.beginObject().name("id").value(table.table().id());
        json.name("standard").value(table.standard().id());
        json.name("rows").beginArray();
        for (Row row : table.table().figureRows()) {
            json.beginObject().name("id").value(row.id());
            json.name("cells").beginObject();
            for (Column column : table.table().blockOf(row.id()).columns()) {
                CellId cell = new CellId(row.id(), column.id());
                Optional<String> words = FigureValue.words(table, cell);
                json.name(column.id());
                if (words.isPresent()) {
                    json.value(words.get());
                } else {
                    json.jsonValue(FigureValue.of(table, cell).orElse("null"));
                }
            }
            json.endObject().endObject();
        }
        json.endArray().endObject();
    }
}
