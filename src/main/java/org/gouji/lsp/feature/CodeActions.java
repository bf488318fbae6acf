package org.gouji.lsp.feature;

import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.gouji.ide.action.Action;
import org.gouji.ide.action.Actions;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.EditingFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.diagnostics.Diagnostics;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.wire.Failures;
import org.gouji.lsp.workspace.Workspace;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code textDocument/codeAction} and {@code codeAction/resolve}. Quick fixes are sent with their edits. Other
 * actions, whose edits may be long, get them only when a person has chosen one, if the client supports that.
 */
record CodeActions(ClientFeatures client, EditingFeatures editing, Diagnostics diagnostics, Workspace workspace)
        implements Feature {

    private static final Set<Action.Kind> REPAIRS = EnumSet.of(Action.Kind.QUICK_FIX);

    @Override
    public void advertise(Advertised capabilities) {
        if (client.codeActions()) {
            JsonObject options = Advertised.options("resolveProvider", editing.lazyActions());
            options.add(
                    "codeActionKinds",
                    Advertised.array(Arrays.stream(Action.Kind.values())
                            .map(Action.Kind::id)
                            .toList()));
            capabilities.with("codeActionProvider", options);
        }
    }

    @Override
    public void register(Requests requests) {
        if (client.codeActions()) {
            requests.onAny(
                    "textDocument/codeAction",
                    CodeActionParams.class,
                    CodeActionParams::getTextDocument,
                    (snapshot, params) -> answer(requests, snapshot, params));
        }
        if (client.codeActions() && editing.lazyActions()) {
            requests.handlers().onRequest("codeAction/resolve", CodeAction.class, action -> prepare(requests, action));
        }
    }

    private List<CodeAction> answer(Requests requests, Snapshot snapshot, CodeActionParams params) {
        Places places = snapshot.places(client.encoding());
        TextRange range = Requests.range(places, params.getRange());
        Set<Action.Kind> kinds = wanted(params.getContext());
        if (requests.settings().isConfiguration(snapshot.uri())) {
            kinds.retainAll(REPAIRS);
        }
        return Actions.at(workspace.findings(snapshot), range, kinds).stream()
                .map(found -> action(snapshot, places, found, range, params.getContext()))
                .toList();
    }

    /**
     * The kinds of actions to offer. They are those that the client asks for by name or by a parent's name, such as
     * {@code refactor} for {@code refactor.rewrite}; else only quick fixes for an automatic request, and all kinds for
     * others.
     */
    private static Set<Action.Kind> wanted(@Nullable CodeActionContext context) {
        Set<Action.Kind> kinds = EnumSet.allOf(Action.Kind.class);
        if (context != null && context.getOnly() != null) {
            kinds.removeIf(kind -> context.getOnly().stream().noneMatch(only -> only != null && kind.isOf(only)));
        } else if (context != null && context.getTriggerKind() == CodeActionTriggerKind.Automatic) {
            kinds.retainAll(REPAIRS);
        }
        return kinds;
    }

    private CodeAction action(
            Snapshot snapshot, Places places, Action found, TextRange range, @Nullable CodeActionContext context) {
        CodeAction action = new CodeAction(found.title().in(client.language()));
        action.setKind(found.kind().id());
        found.settles().ifPresent(diagnostic -> {
            Diagnostic settled = diagnostics.of(snapshot, places, diagnostic);
            action.setDiagnostics(List.of(asSent(settled, context).orElse(settled)));
        });
        if (found.preferred() && client.preferredActions()) {
            action.setIsPreferred(true);
        }
        if (editing.lazyActions() && found.kind() != Action.Kind.QUICK_FIX) {
            action.setData(new ChosenAction(snapshot, range, found, client.language()).toJson());
        } else {
            action.setEdit(WorkspaceEdits.of(client, snapshot, places, found.edits()));
        }
        return action;
    }

    /** The client's copy of a diagnostic, with any data that the client added; empty if the client didn't send it. */
    private static Optional<Diagnostic> asSent(Diagnostic settled, @Nullable CodeActionContext context) {
        return context == null || context.getDiagnostics() == null
                ? Optional.empty()
                : context.getDiagnostics().stream()
                        .filter(sent -> sent != null
                                && settled.getRange().equals(sent.getRange())
                                && settled.getCode().equals(sent.getCode()))
                        .findFirst();
    }

    private Callable<CodeAction> prepare(Requests requests, CodeAction action) {
        if (action.getEdit() != null || !(action.getData() instanceof JsonObject data)) {
            return () -> action;
        }
        ChosenAction chosen = ChosenAction.of(data);
        Snapshot snapshot = requests.documents()
                .get(new TextDocumentIdentifier(chosen.uri()))
                .filter(chosen::isOf)
                .orElseThrow(() -> Failures.failure(
                        ResponseErrorCode.ContentModified,
                        "给出这项操作之后文档已有改动",
                        "the document has changed since the action was offered"));
        return () -> resolve(snapshot, chosen, action);
    }

    private CodeAction resolve(Snapshot snapshot, ChosenAction chosen, CodeAction action) {
        Places places = snapshot.places(client.encoding());
        Action found = chosen.among(workspace.findings(snapshot), client.language())
                .orElseThrow(() -> Failures.failure(
                        ResponseErrorCode.ContentModified, "这项操作已不适用", "the action isn't offered any more"));
        action.setEdit(WorkspaceEdits.of(client, snapshot, places, found.edits()));
        return action;
    }
}
