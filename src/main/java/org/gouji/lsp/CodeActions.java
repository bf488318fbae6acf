package org.gouji.lsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.gouji.diagnostic.Fix;
import org.gouji.ide.QuickFixes;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/codeAction}. */
final class CodeActions {

    private final ClientFeatures client;
    private final Diagnostics diagnostics;
    private final Workspace workspace;

    CodeActions(ClientFeatures client, Diagnostics diagnostics, Workspace workspace) {
        this.client = client;
        this.diagnostics = diagnostics;
        this.workspace = workspace;
    }

    List<CodeAction> answer(Snapshot snapshot, CodeActionParams params) {
        if (params.getRange() == null) {
            throw Failures.invalidParams("a range is missing");
        }
        Places places = snapshot.analysedPlaces(client.encoding());
        TextRange range = places.textRange(params.getRange());
        if (!isWanted(params.getContext())) {
            return List.of();
        }
        return QuickFixes.at(workspace.findings(snapshot), range).stream()
                .map(found -> action(snapshot, places, found, params.getContext()))
                .toList();
    }

    private static boolean isWanted(@Nullable CodeActionContext context) {
        return context == null
                || context.getOnly() == null
                || context.getOnly().stream().anyMatch(kind -> kind.isEmpty() || kind.equals(CodeActionKind.QuickFix));
    }

    private CodeAction action(
            Snapshot snapshot, Places places, QuickFixes.QuickFix found, @Nullable CodeActionContext context) {
        Fix fix = found.fix();
        CodeAction action = new CodeAction(fix.title().in(client.language()));
        action.setKind(CodeActionKind.QuickFix);
        Diagnostic settled = diagnostics.of(snapshot, places, found.diagnostic());
        action.setDiagnostics(List.of(asSent(settled, context).orElse(settled)));
        if (fix.preferred() && client.preferredActions()) {
            action.setIsPreferred(true);
        }
        action.setEdit(edit(snapshot, fix.edits().stream().map(places::edit).toList()));
        return action;
    }

    /** The diagnostic as the client has it: with whatever it added of its own. */
    private static Optional<Diagnostic> asSent(Diagnostic settled, @Nullable CodeActionContext context) {
        return context == null || context.getDiagnostics() == null
                ? Optional.empty()
                : context.getDiagnostics().stream()
                        .filter(sent -> sent != null
                                && settled.getRange().equals(sent.getRange())
                                && settled.getCode().equals(sent.getCode()))
                        .findFirst();
    }

    private WorkspaceEdit edit(Snapshot snapshot, List<TextEdit> edits) {
        if (!client.documentChanges()) {
            return new WorkspaceEdit(Map.of(snapshot.uri(), edits));
        }
        VersionedTextDocumentIdentifier document =
                new VersionedTextDocumentIdentifier(snapshot.uri(), snapshot.version());
        return new WorkspaceEdit(List.of(Either.forLeft(TextDocumentEdits.of(document, edits))));
    }

    /** Builds edits of a versioned document. */
    private static final class TextDocumentEdits {
        static TextDocumentEdit of(VersionedTextDocumentIdentifier document, List<TextEdit> edits) {
            return new TextDocumentEdit(
                    document,
                    edits.stream()
                            .map(edit -> Either.<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft(edit))
                            .toList());
        }
    }
}
