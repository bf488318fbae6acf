package org.gouji.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.consistency.Conclusion;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.rules.contract.Across;
import org.gouji.text.Language;
import org.gouji.text.LineIndex;
import org.gouji.text.Position;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Writes the findings in one report as a JSON object. Other programs rely on its structure. */
final class ReportJson {

    private final JsonWriter json;
    private final Language language;
    private final LineIndex index;

    private ReportJson(JsonWriter json, Language language, LineIndex index) {
        this.json = json;
        this.language = language;
        this.index = index;
    }

    static void write(JsonWriter json, Language language, String path, Findings findings) throws IOException {
        new ReportJson(json, language, findings.analysis().index()).write(path, findings);
    }

    private void write(String path, Findings findings) throws IOException {
        Analysis analysis = findings.analysis();
        json.beginObject();
        JsonReports.identify(json, path, analysis.report());
        json.name("diagnostics").beginArray();
        for (Diagnostic diagnostic : findings.diagnostics()) {
            diagnostic(diagnostic);
        }
        json.endArray().name("brokenRelations").beginArray();
        for (Conclusion broken : analysis.consistency().broken()) {
            broken(broken.relation().id(), broken.expected(), broken.actual(), broken.isLimit());
        }
        for (Across.Broken broken : findings.broken()) {
            broken(broken.id(), broken.expected(), broken.actual(), broken.limit());
        }
        json.endArray().endObject();
    }

    private void broken(String id, BigDecimal expected, BigDecimal actual, boolean limit) throws IOException {
        json.beginObject().name("id").value(id);
        if (limit) {
            json.name("comparison").value("at-most");
        }
        json.name("expected").jsonValue(expected.toPlainString());
        json.name("actual").jsonValue(actual.toPlainString()).endObject();
    }

    private void diagnostic(Diagnostic diagnostic) throws IOException {
        json.beginObject().name("code").value(diagnostic.code());
        json.name("severity").value(diagnostic.severity().id());
        json.name("message").value(diagnostic.message().in(language));
        json.name("range");
        range(diagnostic.range());
        json.name("relations").beginArray();
        for (String relation : diagnostic.relations()) {
            json.value(relation);
        }
        json.endArray().name("fixes").beginArray();
        for (Fix fix : diagnostic.fixes()) {
            fix(fix);
        }
        json.endArray().endObject();
    }

    private void fix(Fix fix) throws IOException {
        json.beginObject().name("title").value(fix.title().in(language));
        json.name("preferred").value(fix.preferred());
        json.name("edits").beginArray();
        for (TextEdit edit : fix.edits()) {
            json.beginObject().name("range");
            range(edit.range());
            json.name("newText").value(edit.newText()).endObject();
        }
        json.endArray().endObject();
    }

    private void range(TextRange range) throws IOException {
        json.beginObject().name("start");
        position(index.position(range.start()));
        json.name("end");
        position(index.position(range.end()));
        json.endObject();
    }

    private void position(Position position) throws IOException {
        json.beginObject().name("line").value(position.line());
        json.name("character").value(position.character()).endObject();
    }
}
