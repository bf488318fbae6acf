package org.gouji.lsp.diagnostics;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.workspace.OtherPlaces;

/** Converts findings into the protocol's diagnostics. */
public final class Diagnostics {

    static final String SOURCE = "gouji";

    /** The most findings of one document that are shown. */
    private static final int MOST = 2000;

    private final ClientFeatures client;
    private final OtherPlaces others;

    public Diagnostics(ClientFeatures client, OtherPlaces others) {
        this.client = client;
        this.others = others;
    }

    /** The diagnostics of a version of a document: at most 2,000, and a note on how many aren't shown. */
    public PublishDiagnosticsParams of(Snapshot snapshot, Findings findings) {
        Places places = snapshot.places(client.encoding());
        List<Diagnostic> found = new ArrayList<>();
        shown(findings.diagnostics()).forEach(diagnostic -> found.add(of(snapshot, places, diagnostic)));
        int left = findings.diagnostics().size() - found.size();
        if (left > 0) {
            found.add(0, rest(left));
        }
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(snapshot.uri(), found);
        if (snapshot.version() != null) {
            params.setVersion(snapshot.version());
        }
        return params;
    }

    /**
     * The most severe findings, at most {@link #MOST}, in the order of the text: nobody reads more, and they slow
     * editors down.
     */
    private static List<org.gouji.diagnostic.Diagnostic> shown(List<org.gouji.diagnostic.Diagnostic> found) {
        if (found.size() <= MOST) {
            return found;
        }
        return found.stream()
                .sorted(Comparator.comparing(org.gouji.diagnostic.Diagnostic::severity))
                .limit(MOST)
                .sorted(Comparator.comparing(org.gouji.diagnostic.Diagnostic::range))
                .toList();
    }

    private Diagnostic rest(int left) {
        Message message = Message.of(
                "只显示最严重的 {0} 处，另有 {1} 处没有显示；命令行 check 会全部列出",
                "Only the {0} most severe findings are shown, {1} more aren’t; check on the command line lists all",
                MOST,
                left);
        Range top = new Range(new Position(0, 0), new Position(0, 0));
        return new Diagnostic(top, inWords(message), DiagnosticSeverity.Information, SOURCE);
    }

    /** The text of a message in the client's language. */
    String inWords(Message message) {
        return message.in(client.language());
    }

    public Diagnostic of(Snapshot snapshot, Places places, org.gouji.diagnostic.Diagnostic found) {
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
