package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a report when a person chooses an action, over real pipes; one server for all reports. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionEffectsIT {

    private static final String URI = "file:///报告/a.gouji";

    private final LspClient client = OfferedActions.client(OfferedActions.LAZY, true);

    @AfterEach
    void forgetTheReport() {
        client.notify("textDocument/didClose", LspClient.document(URI));
    }

    @AfterAll
    void leave() {
        client.close();
    }

    @ParameterizedTest
    @MethodSource("org.gouji.lsp.ActionCase#all")
    void theReportIsAsTheTitleSays(ActionCase wanted) {
        String text = wanted.marked().replace("$0", "");
        TextRange place = TextRange.at(wanted.marked().indexOf("$0"));
        client.open(URI, 1, text);
        List<JsonObject> actions = OfferedActions.at(client, URI, ToldEdits.range(text, place), "");
        JsonObject action = OfferedActions.titled(wanted.title(), actions);
        assertThat(action.get("kind").getAsString()).isEqualTo(wanted.kind());
        assertThat(OfferedActions.isPreferred(action)).isEqualTo(wanted.preferred());
        assertThat(action.has("edit")).isEqualTo(wanted.kind().equals("quickfix"));
        JsonObject change = OfferedActions.change(OfferedActions.resolved(client, action));
        assertThat(ToldEdits.apply(text, change.getAsJsonArray("edits"))).isEqualTo(wanted.after());
    }
}
