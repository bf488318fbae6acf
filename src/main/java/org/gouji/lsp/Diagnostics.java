package org.gouji.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;

/** Findings as the protocol has them. */
final class Diagnostics {

    static final String SOURCE = "gouji";

    private final ClientFeatures client;
    private final OtherPlaces others;

    Diagnostics(ClientFeatures client, OtherPlaces others) {
        this.client = client;
        this.others = others;
    }

    /** Everything that was found in a version of a document. */
    PublishDiagnosticsParams of(Snapshot snapshot, Findings findings) {
        Places places = snapshot.places(client.encoding());
        List<Diagnostic> found = findings.diagnostics().stream()
                .map(diagnostic -> of(snapshot, places, diagnostic))
                .toList();
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(snapshot.uri(), found);
        if (snapshot.version() != null) {
            params.setVersion(snapshot.version());
        }
        return params;
    }

    Diagnostic of(Snapshot snapshot, Places places, org.gouji.diagnostic.Diagnostic found) {
        Diagnostic diagnostic = new Diagnostic(
                places.range(found.range()),
                found.message().in(client.language()),
                severity(found.severity()),
                SOURCE,
                found.code());
        if (client.relatedInformation() && !found.related().isEmpty()) {
            diagnostic.setRelatedInformation(found.related().stream()
                    .map(related -> new DiagnosticRelatedInformation(
                            location(snapshot, places, related),
                            related.message().in(client.language())))
                    .toList());
        }
        if (client.diagnosticData() && !found.relations().isEmpty()) {
            diagnostic.setData(data(found));
        }
        return diagnostic;
    }

    private Location location(Snapshot snapshot, Places places, Related related) {
        if (related instanceof Related.Elsewhere elsewhere) {
            return new Location(elsewhere.document(), others.range(elsewhere));
        }
        return new Location(snapshot.uri(), places.range(((Related.Here) related).range()));
    }

    private static JsonObject data(org.gouji.diagnostic.Diagnostic found) {
        JsonArray relations = new JsonArray();
        found.relations().forEach(relations::add);
        JsonObject data = new JsonObject();
        data.add("relations", relations);
        return data;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFORMATION -> DiagnosticSeverity.Information;
            case HINT -> DiagnosticSeverity.Hint;
        };
    }
}
