package org.gouji.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Related;
import org.gouji.report.heading.Title;
import org.gouji.text.Language;
import org.gouji.text.LineIndex;
import org.gouji.text.TextEdit;

/** Writes the diagnostics of one report as SARIF results. */
final class SarifResults {

    private final JsonWriter json;
    private final Language language;
    private final SarifRules rules;
    private final String path;
    private final Title title;
    private final LineIndex index;

    SarifResults(JsonWriter json, Language language, SarifRules rules, String path, Findings findings) {
        this.json = json;
        this.language = language;
        this.rules = rules;
        this.path = path;
        this.title = findings.analysis().report().title();
        this.index = findings.analysis().index();
    }

    void write(Findings findings) throws IOException {
        Fingerprints fingerprints = new Fingerprints(title);
        for (Diagnostic diagnostic : findings.diagnostics()) {
            result(diagnostic, fingerprints.next(diagnostic));
        }
    }

    private void result(Diagnostic diagnostic, String fingerprint) throws IOException {
        json.beginObject().name("ruleId").value(diagnostic.code());
        if (rules.index(diagnostic.code()) >= 0) {
            json.name("ruleIndex").value(rules.index(diagnostic.code()));
        }
        json.name("level").value(SarifRules.level(diagnostic.severity()));
        SarifRules.text(json, "message", diagnostic.message().in(language));
        json.name("locations").beginArray().beginObject();
        physical(path, Place.of(index, diagnostic.range()));
        json.endObject().endArray();
        related(diagnostic);
        json.name("partialFingerprints").beginObject();
        json.name("aboutWhat/v1").value(fingerprint).endObject();
        if (!diagnostic.fixes().isEmpty()) {
            json.name("fixes").beginArray();
            for (Fix fix : diagnostic.fixes()) {
                fix(fix);
            }
            json.endArray();
        }
        properties(diagnostic);
        json.endObject();
    }

    private void related(Diagnostic diagnostic) throws IOException {
        if (diagnostic.related().isEmpty()) {
            return;
        }
        json.name("relatedLocations").beginArray();
        for (Related related : diagnostic.related()) {
            json.beginObject();
            if (related instanceof Related.Elsewhere elsewhere) {
                physical(elsewhere.document(), Place.of(elsewhere));
            } else {
                physical(path, Place.of(index, ((Related.Here) related).range()));
            }
            SarifRules.text(json, "message", related.message().in(language));
            json.endObject();
        }
        json.endArray();
    }

    private void physical(String document, Place place) throws IOException {
        json.name("physicalLocation").beginObject();
        artifact(json, document);
        json.name("region");
        region(place);
        json.endObject();
    }

    static void artifact(JsonWriter json, String document) throws IOException {
        json.name("artifactLocation")
                .beginObject()
                .name("uri")
                .value(UriPath.of(document))
                .endObject();
    }

    private void region(Place place) throws IOException {
        json.beginObject().name("startLine").value(place.line());
        json.name("startColumn").value(place.column());
        json.name("endLine").value(place.endLine());
        json.name("endColumn").value(place.endColumn()).endObject();
    }

    private void fix(Fix fix) throws IOException {
        json.beginObject();
        SarifRules.text(json, "description", fix.title().in(language));
        json.name("artifactChanges").beginArray().beginObject();
        artifact(json, path);
        json.name("replacements").beginArray();
        for (TextEdit edit : fix.edits()) {
            json.beginObject().name("deletedRegion");
            region(Place.of(index, edit.range()));
            SarifRules.text(json, "insertedContent", edit.newText());
            json.endObject();
        }
        json.endArray().endObject().endArray().endObject();
    }

    private void properties(Diagnostic diagnostic) throws IOException {
        json.name("properties").beginObject();
        json.name("severity").value(diagnostic.severity().id());
        if (title.agency().isPresent()) {
            json.name("agency").value(title.agency().get());
        }
        if (title.year().isPresent()) {
            json.name("year").value(title.year().get());
        }
        json.name("relations").beginArray();
        for (String relation : diagnostic.relations()) {
            json.value(relation);
        }
        json.endArray().endObject();
    }
}
