package org.gouji.lsp.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.gouji.messages.EnvironmentLanguage;
import org.gouji.text.Language;

/**
 * What the client can do, as far as answers depend on it. Read leniently: what is missing or of an unexpected type is
 * something that the client can't do.
 *
 * @param language the language of everything that people read
 * @param encoding what positions count in
 * @param relatedInformation whether a diagnostic may name other places
 * @param diagnosticData whether a diagnostic's data come back with a code action
 * @param codeActions whether code actions may be more than commands
 * @param preferredActions whether a code action may be the preferred one
 * @param documentChanges whether edits may name the version that they are for
 * @param nestedSymbols whether symbols may have children
 * @param snippets whether completions may have places to fill in
 * @param insertReplace whether completions may leave it to the client to insert or to replace
 * @param labelDetails whether completions may have details behind their label
 * @param markdown whether documentation of completions may be Markdown
 * @param watching whether it tells of changed files when it is asked to
 * @param pulls how it pulls diagnostics
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
     * How diagnostics are pulled.
     *
     * @param documents whether they are
     * @param related whether an answer may have those of other documents with it
     */
    public record Pulls(boolean documents, boolean related) {
        static Pulls of(Capability pull) {
            return new Pulls(
                    pull.isPresent(), pull.get("relatedDocumentSupport").isTrue());
        }
    }

    /** What the parameters of {@code initialize} say. */
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

    /** What both know first, else what the user has set for a client that offers nothing and doesn't count in UTF-16. */
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
