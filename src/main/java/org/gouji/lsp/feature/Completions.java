package org.gouji.lsp.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.gouji.ide.completion.Completion;
import org.gouji.ide.completion.CompletionDocumentation;
import org.gouji.ide.completion.InsertText;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.wire.Failures;
import org.gouji.standard.Catalogue;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/completion} and {@code completionItem/resolve}. */
public final class Completions {

    public static final List<String> TRIGGERS = List.of("|", "\t", "#", "、", "（", "(", "）", ")", ".");

    private final ClientFeatures client;

    /** The forms of the document that was completed last; they document the items that the client resolves next. */
    private volatile @Nullable Catalogue catalogue;

    public Completions(ClientFeatures client) {
        this.client = client;
    }

    public CompletionList answer(Snapshot snapshot, CompletionParams params) {
        if (params.getPosition() == null) {
            throw Failures.invalidParams("缺少 position", "a position is missing");
        }
        Places places = snapshot.places(client.encoding());
        int offset = places.offset(params.getPosition());
        catalogue = snapshot.analysis().report().forms().catalogue();
        List<CompletionItem> items = Completion.at(snapshot.analysis(), offset, lastYear()).stream()
                .map(item -> item(places, item))
                .toList();
        return new CompletionList(true, items);
    }

    /** The year before the present one, which annual reports are about: they are written in the January after it. */
    public static int lastYear() {
        return Year.now(ZoneId.systemDefault()).getValue() - 1;
    }

    private CompletionItem item(Places places, org.gouji.ide.completion.CompletionItem found) {
        CompletionItem item = new CompletionItem(found.label());
        String detail = found.detail().in(client.language());
        item.setKind(kind(found.kind()));
        item.setDetail(detail);
        item.setFilterText(found.filterText());
        item.setSortText(found.sortText());
        item.setData(new JsonPrimitive(found.key()));
        if (client.labelDetails()) {
            CompletionItemLabelDetails details = new CompletionItemLabelDetails();
            details.setDescription(detail);
            item.setLabelDetails(details);
        }
        boolean snippet = client.snippets() && found.text().hasPlaceholders();
        item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        String text = snippet ? Snippets.of(found.text()) : found.text().plain();
        item.setTextEdit(
                client.insertReplace()
                        ? Either.forRight(new InsertReplaceEdit(
                                text, places.range(found.insert()), places.range(found.replace())))
                        : Either.forLeft(new TextEdit(places.range(found.replace()), text)));
        return item;
    }

    private static CompletionItemKind kind(org.gouji.ide.completion.CompletionItem.Kind kind) {
        return switch (kind) {
            case ROW -> CompletionItemKind.Field;
            case CHAPTER -> CompletionItemKind.Module;
            case TOPIC -> CompletionItemKind.Class;
            case TABLE -> CompletionItemKind.Struct;
            case REPORT -> CompletionItemKind.File;
            case VALUE -> CompletionItemKind.Value;
        };
    }

    /** The item with its documentation. */
    public CompletionItem resolve(CompletionItem item) {
        Catalogue forms = catalogue;
        if (forms != null && item.getData() instanceof JsonElement data && data.isJsonPrimitive()) {
            CompletionDocumentation.of(forms, data.getAsString())
                    .ifPresent(text -> item.setDocumentation(markup(text)));
        }
        return item;
    }

    private MarkupContent markup(Localized text) {
        String value = text.in(client.language());
        return client.markdown()
                ? new MarkupContent(MarkupKind.MARKDOWN, value)
                : new MarkupContent(MarkupKind.PLAINTEXT, value.replace("*", ""));
    }

    /** Writes texts with placeholders in the protocol's snippet syntax. */
    private static final class Snippets {
        static String of(InsertText text) {
            StringBuilder result = new StringBuilder();
            int number = 0;
            for (InsertText.Piece piece : text.pieces()) {
                if (piece instanceof InsertText.Verbatim verbatim) {
                    result.append(verbatim.text().replaceAll("[\\\\$}]", "\\\\$0"));
                } else if (piece instanceof InsertText.Placeholder place) {
                    number++;
                    String start = "${" + number;
                    result.append(place.text().isEmpty() ? start + "}" : start + ":" + place.text() + "}");
                }
            }
            return result.toString();
        }
    }
}
