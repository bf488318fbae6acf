package org.gouji.lsp.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.gouji.corpus.ReportDigest;
import org.gouji.ide.navigation.ClaimLinks;
import org.gouji.ide.navigation.NavigationLink;
import org.gouji.ide.navigation.Sums;
import org.gouji.ide.navigation.YearLinks;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.client.ReadingFeatures;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.workspace.OtherPlaces;
import org.gouji.lsp.workspace.Workspace;
import org.gouji.text.TextRange;

/**
 * Answers {@code textDocument/definition} (from a total to its addends, from a number in the prose to the figures that
 * it is about, from a carried-over figure to last year's report) and {@code textDocument/references} (the same links
 * backwards).
 */
record Navigation(ClientFeatures client, ReadingFeatures display, Workspace workspace, OtherPlaces others)
        implements Feature {

    @Override
    public void advertise(Advertised capabilities) {
        capabilities.with("definitionProvider");
        capabilities.with("referencesProvider");
    }

    @Override
    public void register(Requests requests) {
        requests.on(
                "textDocument/definition", DefinitionParams.class, DefinitionParams::getTextDocument, this::definition);
        requests.on(
                "textDocument/references", ReferenceParams.class, ReferenceParams::getTextDocument, this::references);
    }

    private List<?> definition(Snapshot snapshot, DefinitionParams params) {
        Places places = snapshot.places(client.encoding());
        int offset = Requests.offset(places, params);
        List<NavigationLink> links = new ArrayList<>(Sums.addends(snapshot.analysis(), offset));
        if (links.isEmpty()) {
            links.addAll(ClaimLinks.figures(snapshot.analysis(), offset));
        }
        Optional<YearLinks.Link> before = YearLinks.lastYear(snapshot.analysis(), offset);
        Optional<Location> elsewhere = before.flatMap(link -> elsewhere(snapshot, link, -1));
        if (!display.definitionLinks()) {
            return Stream.concat(
                            links.stream().map(link -> location(snapshot, places, link.target())), elsewhere.stream())
                    .toList();
        }
        Stream<LocationLink> other = elsewhere.stream().map(location -> {
            Range origin = places.range(before.orElseThrow().origin());
            return new LocationLink(location.getUri(), location.getRange(), location.getRange(), origin);
        });
        return Stream.concat(links.stream().map(link -> link(snapshot, places, link)), other)
                .toList();
    }

    private List<Location> references(Snapshot snapshot, ReferenceParams params) {
        Places places = snapshot.places(client.encoding());
        int offset = Requests.offset(places, params);
        List<NavigationLink> links = new ArrayList<>(Sums.totals(snapshot.analysis(), offset));
        links.addAll(ClaimLinks.claims(snapshot.analysis(), offset));
        links.sort(Comparator.comparing(NavigationLink::target));
        Optional<YearLinks.Link> after = YearLinks.nextYear(snapshot.analysis(), offset);
        Optional<Location> elsewhere = after.flatMap(link -> elsewhere(snapshot, link, 1));
        boolean declaration = params.getContext() != null && params.getContext().isIncludeDeclaration();
        Stream<TextRange> own = Stream.concat(
                        links.stream().map(NavigationLink::origin),
                        elsewhere.flatMap(found -> after.map(YearLinks.Link::origin)).stream())
                .limit(declaration ? 1 : 0);
        Stream<Location> here = Stream.concat(own, links.stream().map(NavigationLink::target))
                .map(range -> location(snapshot, places, range));
        return Stream.concat(here, elsewhere.stream()).toList();
    }

    /**
     * The place of a figure in the same agency's report of another period; {@code years} is -1 for the period before, 1
     * for the next.
     */
    private Optional<Location> elsewhere(Snapshot snapshot, YearLinks.Link link, int years) {
        return workspace.ofOtherPeriod(snapshot, years).flatMap(report -> report.figure(link.cell())
                .map(figure ->
                        new Location(document(report), others.range(document(report), figure.start(), figure.end()))));
    }

    private static String document(ReportDigest report) {
        return report.source().document();
    }

    private static LocationLink link(Snapshot snapshot, Places places, NavigationLink link) {
        return new LocationLink(
                snapshot.uri(), places.range(link.row()), places.range(link.target()), places.range(link.origin()));
    }

    private static Location location(Snapshot snapshot, Places places, TextRange range) {
        return new Location(snapshot.uri(), places.range(range));
    }
}
