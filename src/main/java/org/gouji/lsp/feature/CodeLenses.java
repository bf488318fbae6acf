package org.gouji.lsp.feature;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.gouji.ide.reading.Lens;
import org.gouji.ide.reading.Lenses;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.client.ReadingFeatures;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.settings.Settings;
import org.gouji.lsp.wire.Failures;
import org.gouji.lsp.wire.Outbox;
import org.gouji.lsp.workspace.Workspace;

/**
 * Answers {@code textDocument/codeLens}. A lens about an error leads to its place: by the client's own command if it
 * announced one, else by the server's command, which asks the client to show the place. A client that supports neither
 * gets a command without a name, which editors draw as plain text.
 */
record CodeLenses(ClientFeatures client, ReadingFeatures display, Workspace workspace, Settings settings, Outbox outbox)
        implements Feature {

    private static final String NOTHING = "";

    @Override
    public void advertise(Advertised capabilities) {
        capabilities.with("codeLensProvider", Advertised.options("resolveProvider", false));
        if (isOurs()) {
            capabilities.with(
                    "executeCommandProvider", Advertised.options("commands", List.of(ReadingFeatures.SHOW_PROBLEM)));
        }
    }

    private boolean isOurs() {
        return display.showsDocuments() && !display.showsProblems();
    }

    @Override
    public void register(Requests requests) {
        requests.on(
                "textDocument/codeLens",
                CodeLensParams.class,
                CodeLensParams::getTextDocument,
                (snapshot, params) -> answer(snapshot));
        if (isOurs()) {
            requests.onCommand(this::execute);
        }
    }

    private List<CodeLens> answer(Snapshot snapshot) {
        if (!settings.editor(DocumentUri.of(snapshot.uri())).lenses()) {
            return List.of();
        }
        Places places = snapshot.places(client.encoding());
        return Lenses.of(workspace.findings(snapshot)).stream()
                .map(lens -> new CodeLens(places.range(lens.range()), command(snapshot, places, lens), null))
                .toList();
    }

    private Command command(Snapshot snapshot, Places places, Lens lens) {
        String title = lens.title().in(client.language());
        boolean leads = display.showsDocuments() || display.showsProblems();
        return leads && lens.problem().isPresent()
                ? new Command(
                        title,
                        ReadingFeatures.SHOW_PROBLEM,
                        List.of(snapshot.uri(), places.range(lens.problem().get())))
                : new Command(title, NOTHING);
    }

    private void execute(JsonObject params) {
        JsonElement name = params.get("command");
        if (name == null || !name.isJsonPrimitive() || !name.getAsString().equals(ReadingFeatures.SHOW_PROBLEM)) {
            throw Failures.invalidParams(
                    "只有 " + ReadingFeatures.SHOW_PROBLEM + " 这一个命令",
                    "the only command is " + ReadingFeatures.SHOW_PROBLEM);
        }
        JsonArray arguments = params.get("arguments") instanceof JsonArray array ? array : new JsonArray();
        if (arguments.size() != 2
                || !arguments.get(0).isJsonPrimitive()
                || !arguments.get(1).isJsonObject()) {
            throw Failures.invalidParams(
                    ReadingFeatures.SHOW_PROBLEM + " 的参数应为 URI 和范围",
                    ReadingFeatures.SHOW_PROBLEM + " takes a URI and a range");
        }
        JsonObject show = new JsonObject();
        show.add("uri", arguments.get(0));
        show.add("selection", arguments.get(1));
        show.addProperty("takeFocus", true);
        outbox.request("window/showDocument", show);
    }
}
