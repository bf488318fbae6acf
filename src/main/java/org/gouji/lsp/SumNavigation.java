package org.gouji.lsp;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.gouji.ide.SumLink;
import org.gouji.ide.Sums;
import org.gouji.text.TextRange;

/** Answers {@code textDocument/definition} (from a total to its addends) and {@code textDocument/references} (back). */
record SumNavigation(ClientFeatures client, ReadingFeatures display) implements Feature {

    @Override
    public void advertise(ServerCapabilities capabilities) {
        capabilities.setDefinitionProvider(true);
        capabilities.setReferencesProvider(true);
    }

    @Override
    public void register(Requests requests) {
        requests.on(
                "textDocument/definition", DefinitionParams.class, DefinitionParams::getTextDocument, this::definition);
        requests.on(
                "textDocument/references", ReferenceParams.class, ReferenceParams::getTextDocument, this::references);
    }

    private List<?> definition(Snapshot snapshot, DefinitionParams params) {
        Places places = snapshot.analysedPlaces(client.encoding());
        List<SumLink> links = Sums.addends(snapshot.analysis(), Requests.offset(places, params));
        return display.definitionLinks()
                ? links.stream().map(link -> link(snapshot, places, link)).toList()
                : links.stream()
                        .map(link -> location(snapshot, places, link.target()))
                        .toList();
    }

    private List<Location> references(Snapshot snapshot, ReferenceParams params) {
        Places places = snapshot.analysedPlaces(client.encoding());
        List<SumLink> links = Sums.totals(snapshot.analysis(), Requests.offset(places, params));
        boolean declaration = params.getContext() != null && params.getContext().isIncludeDeclaration();
        Stream<TextRange> own = links.stream().map(SumLink::origin).limit(declaration ? 1 : 0);
        return Stream.concat(own, links.stream().map(SumLink::target))
                .map(range -> location(snapshot, places, range))
                .toList();
    }

    private static LocationLink link(Snapshot snapshot, Places places, SumLink link) {
        return new LocationLink(
                snapshot.uri(), places.range(link.row()), places.range(link.target()), places.range(link.origin()));
    }

    private static Location location(Snapshot snapshot, Places places, TextRange range) {
        return new Location(snapshot.uri(), places.range(range));
    }
}
