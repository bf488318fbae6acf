package org.gouji.lsp.feature;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.gouji.ide.reading.Tokens;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.ClientFeatures;
import org.gouji.lsp.client.Places;
import org.gouji.lsp.client.ReadingFeatures;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.workspace.Workspace;
import org.gouji.text.TextRange;

/**
 * Answers {@code textDocument/semanticTokens} with all tokens, the tokens in a range, or the changes since the last
 * answer. The last answer is kept for each open document.
 */
final class SemanticTokenAnswers implements Feature {

    private static final String METHOD = "textDocument/semanticTokens/";

    private record Answer(String id, List<Integer> data) {}

    private final ClientFeatures client;
    private final ReadingFeatures display;
    private final Workspace workspace;
    private final Map<String, Answer> last = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();

    SemanticTokenAnswers(ClientFeatures client, ReadingFeatures display, Workspace workspace) {
        this.client = client;
        this.display = display;
        this.workspace = workspace;
    }

    @Override
    public void advertise(Advertised capabilities) {
        JsonObject options = Advertised.options("range", true);
        options.add("legend", TokenLegend.legend());
        options.add("full", Advertised.options("delta", true));
        capabilities.with("semanticTokensProvider", options);
    }

    @Override
    public void register(Requests requests) {
        requests.on(
                METHOD + "full",
                SemanticTokensParams.class,
                SemanticTokensParams::getTextDocument,
                (snapshot, params) -> full(snapshot));
        requests.on(
                METHOD + "full/delta",
                SemanticTokensDeltaParams.class,
                SemanticTokensDeltaParams::getTextDocument,
                this::delta);
        requests.on(
                METHOD + "range",
                SemanticTokensRangeParams.class,
                SemanticTokensRangeParams::getTextDocument,
                this::range);
    }

    @Override
    public void closed(String uri) {
        last.remove(uri);
    }

    private SemanticTokens full(Snapshot snapshot) {
        Answer answer = keep(snapshot);
        return new SemanticTokens(answer.id(), answer.data());
    }

    private Object delta(Snapshot snapshot, SemanticTokensDeltaParams params) {
        Answer before = last.get(snapshot.uri());
        Answer answer = keep(snapshot);
        return before == null || !before.id().equals(params.getPreviousResultId())
                ? new SemanticTokens(answer.id(), answer.data())
                : new SemanticTokensDelta(TokenData.edits(before.data(), answer.data()), answer.id());
    }

    private Answer keep(Snapshot snapshot) {
        TextRange all = new TextRange(0, snapshot.text().length());
        Answer answer = new Answer(Long.toString(count.incrementAndGet()), data(snapshot, all));
        last.put(snapshot.uri(), answer);
        return answer;
    }

    private SemanticTokens range(Snapshot snapshot, SemanticTokensRangeParams params) {
        Places places = snapshot.places(client.encoding());
        return new SemanticTokens(data(snapshot, Requests.range(places, params.getRange())));
    }

    private List<Integer> data(Snapshot snapshot, TextRange range) {
        Places places = snapshot.places(client.encoding());
        return TokenData.of(Tokens.in(workspace.findings(snapshot), range, display.multilineTokens()), places);
    }
}
