package org.gouji.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import org.gouji.report.BoundTable;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Row;

/** Writes the figures of reports as one JSON object: every row and column of the tables that a report has. */
final class TablesJson implements Reader.Sink {

    private final Session session;
    private final JsonWriter json;

    TablesJson(Session session) throws IOException {
        this.session = session;
        this.json = new JsonWriter(session.out());
        json.beginObject().name("files").beginArray();
    }

    @Override
    public void read(Outcome.Read report) throws IOException {
        json.beginObject();
        JsonReports.identify(json, report.path(), report.analysis().report());
        json.name("tables").beginArray();
        for (BoundTable table : report.analysis().report().tables()) {
            table(table);
        }
        json.endArray().endObject();
    }

    private void table(BoundTable table) throws IOException {
        json.beginObject().name("id").value(table.table().id());
        json.name("standard").value(table.standard().id());
        json.name("rows").beginArray();
        for (Row row : table.table().figureRows()) {
            json.beginObject().name("id").value(row.id());
            json.name("cells").beginObject();
            for (Column column : table.table().blockOf(row.id()).columns()) {
                Optional<String> value = FigureValue.of(table, new CellId(row.id(), column.id()));
                json.name(column.id()).jsonValue(value.orElse("null"));
            }
            json.endObject().endObject();
        }
        json.endArray().endObject();
    }

    @Override
    public void failed(Outcome.Failed failure) throws IOException {
        JsonReports.failure(json, failure, session);
    }

    void end() throws IOException {
        json.endArray().endObject();
        session.out().write("\n");
    }
}
