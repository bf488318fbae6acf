package org.gouji.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.gouji.ide.outline.Outline;
import org.gouji.ide.outline.OutlineItem;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.document.Snapshot;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/documentSymbol}: a tree, or a flat list for clients that know no trees. */
public final class Symbols {

    private final ClientFeatures client;

    public Symbols(ClientFeatures client) {
        this.client = client;
    }

    public Object answer(Snapshot snapshot) {
        Places places = snapshot.places(client.encoding());
        List<OutlineItem> items = Outline.of(snapshot.analysis());
        if (client.nestedSymbols()) {
            return items.stream().map(item -> tree(places, item)).toList();
        }
        List<SymbolInformation> flat = new ArrayList<>();
        items.forEach(item -> addFlat(snapshot, places, item, null, flat));
        return flat;
    }

    private DocumentSymbol tree(Places places, OutlineItem item) {
        DocumentSymbol symbol = new DocumentSymbol(
                name(item), kind(item.kind()), places.range(item.range()), places.range(item.selection()));
        String detail = item.detail().in(client.language());
        symbol.setDetail(detail.isEmpty() ? null : detail);
        symbol.setChildren(
                item.children().stream().map(child -> tree(places, child)).toList());
        return symbol;
    }

    @SuppressWarnings("deprecation") // the protocol's own answer for clients without the hierarchy
    private void addFlat(
            Snapshot snapshot,
            Places places,
            OutlineItem item,
            @Nullable String container,
            List<SymbolInformation> flat) {
        Location location = new Location(snapshot.uri(), places.range(item.range()));
        flat.add(
                container == null
                        ? new SymbolInformation(name(item), kind(item.kind()), location)
                        : new SymbolInformation(name(item), kind(item.kind()), location, container));
        item.children().forEach(child -> addFlat(snapshot, places, child, name(item), flat));
    }

    /** The item's name, or {@code …} if it is blank: clients refuse a symbol without a name. */
    private String name(OutlineItem item) {
        String name = item.name().in(client.language());
        return name.isBlank() ? "…" : name;
    }

    private static SymbolKind kind(OutlineItem.Kind kind) {
        return switch (kind) {
            case CHAPTER -> SymbolKind.Module;
            case TOPIC -> SymbolKind.Namespace;
            case TABLE -> SymbolKind.Struct;
            case GROUP -> SymbolKind.Class;
            case ROW -> SymbolKind.Field;
        };
    }
}
