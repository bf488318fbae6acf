package org.gouji.lsp.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.gouji.messages.EnvironmentLanguage;
import org.gouji.text.Language;

/**
 * The client's abilities that the server's answers depend on. A capability that is missing or has an unexpected type
 * counts as absent.
 *
 * @param language the language of all texts for people
 * @param encoding the unit in which the client counts the characters of a line
 * @param relatedInformation whether a diagnostic may name other places
 * @param diagnosticData whether a diagnostic's data come back with a code action
 * @param codeActions whether code actions may contain edits, and not commands only
 * @param preferredActions whether a code action may be marked as preferred
 * @param documentChanges whether edits may name the version that they are for
 * @param nestedSymbols whether symbols may have children
 * @param snippets whether completions may have placeholders to fill in
 * @param insertReplace whether completions may have two ranges, one for inserting and one for replacing
 * @param labelDetails whether completions may have details behind their label
 * @param markdown whether documentation of completions may be Markdown
 * @param watching whether the client reports changed files when it is asked to
 * @param pulls the client's abilities to pull diagnostics
 */
public record ClientFeatures(
        Language language,
        PositionEncoding encoding,
        boolean relatedInformation,
        boolean diagnosticData,
        boolean codeActions,
        boolean preferredActions,
        boolean documentChanges,
        boolean nestedSymbols,
        boolean snippets,
        boolean insertReplace,
        boolean labelDetails,
        boolean markdown,
        boolean watching,
        Pulls pulls) {

    /**
     * The client's abilities to pull diagnostics.
     *
     * @param documents whether the client pulls the diagnostics of documents
     * @param related whether an answer may contain the diagnostics of other documents too
     */
    public record Pulls(boolean documents, boolean related) {
        static Pulls of(Capability pull) {
            return new Pulls(
                    pull.isPresent(), pull.get("relatedDocumentSupport").isTrue());
        }
    }

    /** The features in the parameters of {@code initialize}. */
    public static ClientFeatures of(JsonObject params) {
        Capability client = new Capability(params).get("capabilities");
        Capability document = client.get("textDocument");
        Capability diagnostics = document.get("publishDiagnostics");
        Capability action = document.get("codeAction");
        Capability item = document.get("completion").get("completionItem");
        return new ClientFeatures(
                language(params),
                encoding(params),
                diagnostics.get("relatedInformation").isTrue()
                        || document.get("diagnostic").get("relatedInformation").isTrue(),
                diagnostics.get("dataSupport").isTrue()
                        || document.get("diagnostic").get("dataSupport").isTrue(),
                action.get("codeActionLiteralSupport").isPresent(),
                action.get("isPreferredSupport").isTrue(),
                client.get("workspace")
                        .get("workspaceEdit")
                        .get("documentChanges")
                        .isTrue(),
                document.get("documentSymbol")
                        .get("hierarchicalDocumentSymbolSupport")
                        .isTrue(),
                item.get("snippetSupport").isTrue(),
                item.get("insertReplaceSupport").isTrue(),
                item.get("labelDetailsSupport").isTrue(),
                item.get("documentationFormat").strings().contains("markdown"),
                client.get("workspace")
                        .get("didChangeWatchedFiles")
                        .get("dynamicRegistration")
                        .isTrue(),
                Pulls.of(document.get("diagnostic")));
    }

    /**
     * The first encoding of the client that the server knows. For a client that offers none, it is the initialization
     * option {@code positionEncoding}; the default is UTF-16.
     */
    private static PositionEncoding encoding(JsonObject params) {
        List<String> offered = PositionEncoding.offered(params);
        return PositionEncoding.choose(
                offered.isEmpty()
                        ? PositionEncoding.set(params).string().stream().toList()
                        : offered);
    }

    private static Language language(JsonObject params) {
        JsonElement locale = params.get("locale");
        boolean given = locale != null && locale.isJsonPrimitive();
        return given ? Language.of(locale.getAsString()) : EnvironmentLanguage.of(System.getenv());
    }
}
