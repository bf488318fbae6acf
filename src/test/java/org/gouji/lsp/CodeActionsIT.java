package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.change;
import static org.gouji.lsp.LspClient.range;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Code actions as clients of different abilities ask for them, over real pipes. */
@Timeout(120)
class CodeActionsIT {

    private static final String URI = "file:///报告/a.gouji";
    private static final String REPORT = """
            # 某某局2023年政府信息公开工作年度报告

            ## 三、收到和处理政府信息公开申请情况

            |项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|
            |---|---|---|---|---|---|---|---|
            |一、本年新收政府信息公开申请数量|3|0|0|0|0|0|12|
            |二、上年结转政府信息公开申请数量|1,000|0|0|0|0|0|1000|
            """;
    private static final int START = "|一、本年新收政府信息公开申请数量|3|0|0|0|0|0|".length();
    private static final JsonObject TOTAL = range(6, START, 6, START);
    private static final String LAZY = """
            {"locale": "en", "capabilities": {"textDocument": {"codeAction": {
              "codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}, "dataSupport": true,
              "resolveSupport": {"properties": ["edit"]}}},
              "workspace": {"workspaceEdit": {"documentChanges": true}}}}
            """;

    private static List<JsonObject> actions(LspClient client, String context) {
        return OfferedActions.at(client, URI, TOTAL, context);
    }

    private static List<String> kinds(LspClient client, String context) {
        return actions(client, context).stream()
                .map(action -> action.get("kind").getAsString())
                .distinct()
                .toList();
    }

    @Test
    void theKindsAreAdvertisedAndNarrowed() {
        try (LspClient client = new LspClient()) {
            JsonObject provider =
                    client.initialize("{}").getAsJsonObject("capabilities").getAsJsonObject("codeActionProvider");
            assertThat(provider.getAsJsonArray("codeActionKinds").toString())
                    .isEqualTo(
                            "[\"quickfix\",\"refactor.rewrite.recompute\",\"refactor.rewrite.convert\",\"source.fixAll.gouji\"]");
            assertThat(provider.get("resolveProvider").getAsBoolean()).isFalse();
            client.open(URI, 1, REPORT);
            assertThat(kinds(client, ""))
                    .containsExactly(
                            "quickfix",
                            "refactor.rewrite.recompute",
                            "refactor.rewrite.convert",
                            "source.fixAll.gouji");
            assertThat(kinds(client, ", \"triggerKind\": 2")).containsExactly("quickfix");
            assertThat(kinds(client, ", \"triggerKind\": 2, \"only\": [\"source.fixAll\"]"))
                    .containsExactly("source.fixAll.gouji");
            assertThat(kinds(client, ", \"only\": [\"refactor\"]"))
                    .containsExactly("refactor.rewrite.recompute", "refactor.rewrite.convert");
            assertThat(kinds(client, ", \"only\": [\"source.organizeImports\", \"refactor.rew\"]"))
                    .isEmpty();
            assertThat(kinds(client, ", \"only\": []")).isEmpty();
            assertThat(actions(client, "")).allMatch(action -> action.has("edit") && !action.has("data"));
        }
    }

    @Test
    void editsWaitUntilAnActionIsChosen() {
        try (LspClient client = new LspClient()) {
            JsonObject capabilities = client.initialize(LAZY).getAsJsonObject("capabilities");
            assertThat(capabilities
                            .getAsJsonObject("codeActionProvider")
                            .get("resolveProvider")
                            .getAsBoolean())
                    .isTrue();
            client.open(URI, 7, REPORT);
            List<JsonObject> actions = actions(client, ", \"only\": [\"refactor\", \"source\"]");
            assertThat(actions).hasSize(4).allMatch(action -> !action.has("edit") && action.has("data"));
            assertThat(actions.get(0).get("title").getAsString()).contains("sum of the columns 3 (now 12)");

            JsonObject resolved =
                    client.request("codeAction/resolve", actions.get(0)).getAsJsonObject("result");
            JsonObject change = OfferedActions.change(resolved);
            assertThat(change.getAsJsonObject("textDocument").get("version").getAsInt())
                    .isEqualTo(7);
            assertThat(change.getAsJsonArray("edits").toString())
                    .isEqualTo("[" + "{\"range\":" + range(6, START, 6, START + 2) + ",\"newText\":\"3\"}]");
            resolved.remove("edit");
            assertThat(resolved).isEqualTo(actions.get(0));
            for (JsonObject action : actions) {
                assertThat(client.request("codeAction/resolve", action)
                                .getAsJsonObject("result")
                                .has("edit"))
                        .isTrue();
            }
        }
    }

    @Test
    void anActionOfAnotherVersionIsRefused() {
        try (LspClient client = new LspClient()) {
            client.initialize(LAZY);
            client.open(URI, 1, REPORT);
            JsonObject action =
                    actions(client, ", \"only\": [\"source.fixAll.gouji\"]").get(0);
            client.change(URI, 2, change(0, 0, 0, 0, " "));
            assertThat(LspClient.code(client.request("codeAction/resolve", action)))
                    .isEqualTo(-32801);
            action.add("data", LspClient.json("{\"uri\": 3, \"start\": -1}"));
            assertThat(LspClient.code(client.request("codeAction/resolve", action)))
                    .isEqualTo(-32602);
            action.remove("data");
            assertThat(client.request("codeAction/resolve", action).get("result"))
                    .isEqualTo(action);
        }
    }

    @Test
    void allThatIsSafeIsPutRightOnSaving() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, REPORT);
            List<JsonObject> actions = actions(client, ", \"only\": [\"source.fixAll\"]");
            assertThat(actions).hasSize(1);
            assertThat(actions.get(0).getAsJsonObject("edit").toString()).contains("\"newText\":\"1000\"");
            assertThat(actions.get(0).getAsJsonObject("edit").toString()).doesNotContain("\"newText\":\"3\"");
        }
    }
}
