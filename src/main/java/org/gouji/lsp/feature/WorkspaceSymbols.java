package org.gouji.lsp.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.gouji.ide.outline.ReportSymbols;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.document.Documents;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.wire.Failures;
import org.gouji.lsp.workspace.OtherPlaces;
import org.gouji.lsp.workspace.Workspace;

/** Answers {@code workspace/symbol}: first the workspace's reports by agency and year, then their chapters. */
public record WorkspaceSymbols(ClientFeatures client, Workspace workspace, Documents documents, OtherPlaces others)
        implements Feature {

    /** The most symbols in one answer; nobody looks through more. */
    private static final int MOST = 500;

    private record Named(String uri, String shown, ReportSymbols.Found found) {}

    @Override
    public void advertise(Advertised capabilities) {
        capabilities.with("workspaceSymbolProvider");
    }

    @Override
    public void register(Requests requests) {
        requests.handlers().onRequest("workspace/symbol", WorkspaceSymbolParams.class, params -> {
            if (params.getQuery() == null) {
                throw Failures.invalidParams("缺少 query", "a query is missing");
            }
            List<Snapshot> open = List.copyOf(documents.all());
            return () -> answer(open, params.getQuery());
        });
    }

    private List<SymbolInformation> answer(List<Snapshot> open, String query) {
        List<Named> found = new ArrayList<>();
        for (Snapshot snapshot : open) {
            workspace
                    .symbols(snapshot)
                    .ifPresent(listed -> add(found, query, snapshot.uri(), listed.shown(), listed.symbols()));
        }
        workspace
                .unopenedSymbols()
                .forEach(listed -> add(found, query, listed.uri(), listed.shown(), listed.symbols()));
        return found.stream()
                .sorted(Comparator.comparing((Named named) -> named.found().chapter()))
                .limit(MOST)
                .map(this::symbol)
                .toList();
    }

    private static void add(List<Named> found, String query, String uri, String shown, ReportSymbols symbols) {
        symbols.find(query, shown).forEach(symbol -> found.add(new Named(uri, shown, symbol)));
    }

    @SuppressWarnings("deprecation") // the form that every client takes
    private SymbolInformation symbol(Named named) {
        ReportSymbols.Found found = named.found();
        Location location = new Location(named.uri(), others.range(named.uri(), found.start(), found.end()));
        SymbolKind kind = found.chapter() ? SymbolKind.Module : SymbolKind.File;
        return new SymbolInformation(found.name().in(client.language()), kind, location, found.container());
    }
}
