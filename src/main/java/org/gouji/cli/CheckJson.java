package org.gouji.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.consistency.Conclusion;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Severity;
import org.gouji.messages.Version;
import org.gouji.rules.Across;
import org.gouji.text.LineIndex;
import org.gouji.text.Position;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Writes what {@code check} finds as one JSON object. Other programs rely on its shape. */
final class CheckJson implements CheckReporter {

    private final Session session;
    private final JsonWriter json;
    private int entries;

    CheckJson(Session session) throws IOException {
        this.session = session;
        this.json = new JsonWriter(session.out());
        json.beginObject().name("version").value(Version.CURRENT);
        json.name("files").beginArray();
    }

    @Override
    public void report(String path, Findings findings) throws IOException {
        Analysis analysis = findings.analysis();
        entries++;
        json.beginObject();
        JsonReports.identify(json, path, analysis.report());
        json.name("diagnostics").beginArray();
        for (Diagnostic diagnostic : findings.diagnostics()) {
            diagnostic(diagnostic, analysis.index());
        }
        json.endArray().name("brokenRelations").beginArray();
        for (Conclusion broken : analysis.consistency().broken()) {
            broken(broken.relation().id(), broken.expected(), broken.actual());
        }
        for (Across.Broken broken : findings.broken()) {
            broken(broken.id(), broken.expected(), broken.actual());
        }
        json.endArray().endObject();
    }

    private void broken(String id, long expected, long actual) throws IOException {
        json.beginObject().name("id").value(id);
        json.name("expected").value(expected);
        json.name("actual").value(actual).endObject();
    }

    private void diagnostic(Diagnostic diagnostic, LineIndex index) throws IOException {
        json.beginObject().name("code").value(diagnostic.code());
        json.name("severity").value(diagnostic.severity().id());
        json.name("message").value(diagnostic.message().in(session.language()));
        json.name("range");
        range(diagnostic.range(), index);
        json.name("relations").beginArray();
        for (String relation : diagnostic.relations()) {
            json.value(relation);
        }
        json.endArray().name("fixes").beginArray();
        for (Fix fix : diagnostic.fixes()) {
            fix(fix, index);
        }
        json.endArray().endObject();
    }

    private void fix(Fix fix, LineIndex index) throws IOException {
        json.beginObject().name("title").value(fix.title().in(session.language()));
        json.name("preferred").value(fix.preferred());
        json.name("edits").beginArray();
        for (TextEdit edit : fix.edits()) {
            json.beginObject().name("range");
            range(edit.range(), index);
            json.name("newText").value(edit.newText()).endObject();
        }
        json.endArray().endObject();
    }

    private void range(TextRange range, LineIndex index) throws IOException {
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

    @Override
    public void failed(Outcome.Failed failure) throws IOException {
        entries++;
        JsonReports.failure(json, failure, session);
    }

    @Override
    public void end(Tally tally, int failed, int skipped) throws IOException {
        json.endArray().name("summary").beginObject().name("files").value(entries);
        for (Severity severity : Severity.values()) {
            json.name(severity.id()).value(tally.count(severity));
        }
        json.endObject().endObject();
        session.out().write("\n");
    }
}
