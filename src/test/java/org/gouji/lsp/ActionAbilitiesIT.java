package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.json;

import com.google.gson.JsonObject;
import java.util.List;
import org.gouji.layout.Layout;
import org.gouji.standard.CellId;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients of different abilities are sent of an action, over real pipes. */
@Timeout(120)
class ActionAbilitiesIT {

    private static final String URI = "file:///报告/a.gouji";
    private static final String WRONG_PART =
            Layout.MARKDOWN.write(ActionCase.SOUND.with("requests", new CellId("3.1", "natural-person"), "98765"));

    private static LspClient opened(String ability, boolean versions, String text) {
        LspClient client = OfferedActions.client(ability, versions);
        client.open(URI, 4, text);
        return client;
    }

    private static List<JsonObject> atPart(LspClient client) {
        TextRange figure = TextRange.at(WRONG_PART.indexOf("98765"));
        return OfferedActions.at(client, URI, ToldEdits.range(WRONG_PART, figure), "");
    }

    @Test
    void noneOfSeveralEquallySmallRepairsIsPreferred() {
        String text = Layout.MARKDOWN.write(ActionCase.SOUND.with("litigation", ActionCase.TOTAL, "987"));
        try (LspClient client = opened(OfferedActions.LAZY, true, text)) {
            JsonObject total = ToldEdits.range(text, TextRange.at(text.indexOf("987")));
            List<JsonObject> actions = OfferedActions.at(client, URI, total, "");
            assertThat(actions)
                    .extracting(action -> action.get("title").getAsString())
                    .contains("将表四行政复议总计改为 120", "将表四行政复议结果维持改为 893", "将表四行政复议尚未审结改为 895");
            assertThat(actions).noneMatch(OfferedActions::isPreferred);
        }
    }

    @Test
    void onlyAClientThatCanPreferIsToldWhatIs() {
        try (LspClient able = opened(OfferedActions.LAZY, true, WRONG_PART);
                LspClient simple = opened("", true, WRONG_PART)) {
            assertThat(atPart(able)).filteredOn(OfferedActions::isPreferred).hasSize(1);
            List<JsonObject> actions = atPart(simple);
            assertThat(actions).hasSameSizeAs(atPart(able));
            assertThat(actions).noneMatch(action -> action.has("isPreferred"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", OfferedActions.LAZY})
    void editsNameTheVersionWhereTheClientTakesIt(String ability) {
        try (LspClient able = opened(ability, true, WRONG_PART);
                LspClient simple = opened(ability, false, WRONG_PART)) {
            List<JsonObject> actions = atPart(able);
            List<JsonObject> plain = atPart(simple);
            assertThat(plain).hasSameSizeAs(actions).hasSizeGreaterThan(2);
            for (int each = 0; each < actions.size(); each++) {
                JsonObject edit =
                        OfferedActions.resolved(able, actions.get(each)).getAsJsonObject("edit");
                assertThat(edit.keySet()).containsExactly("documentChanges");
                JsonObject change =
                        edit.getAsJsonArray("documentChanges").get(0).getAsJsonObject();
                assertThat(change.get("textDocument")).isEqualTo(json("{\"uri\": \"" + URI + "\", \"version\": 4}"));
                JsonObject expected = new JsonObject();
                expected.add("changes", new JsonObject());
                expected.getAsJsonObject("changes").add(URI, change.get("edits"));
                assertThat(OfferedActions.resolved(simple, plain.get(each)).get("edit"))
                        .isEqualTo(expected);
            }
        }
    }
}
