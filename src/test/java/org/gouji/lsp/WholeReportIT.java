package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.document;
import static org.gouji.lsp.LspClient.json;
import static org.gouji.lsp.LspClient.range;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.text.Language;
import org.gouji.text.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ticks, sums, counts and explanations in whole reports, over real pipes. */
@Timeout(120)
class WholeReportIT {

    private static final String URI = "file:///报告/a.gouji";
    private static final SampleReport SOUND = ActionCase.SOUND;
    private static final String TEXT = Layout.MARKDOWN.write(SOUND);
    private static final String SETTINGS = "{\"settings\": {\"gouji\": {\"inlayHints\": %s}}}";

    private static String withTotal(String value) {
        return Layout.MARKDOWN.write(SOUND.with("litigation", ActionCase.TOTAL, value));
    }

    private static LspClient opened(String params, String text) {
        LspClient client = new LspClient();
        client.initialize(params);
        client.open(URI, 1, text);
        return client;
    }

    private static JsonArray hints(LspClient client) {
        JsonObject params = document(URI);
        params.add("range", range(0, 0, 1000, 0));
        return client.request("textDocument/inlayHint", params).getAsJsonArray("result");
    }

    /** A report with its hints as {@code ‹label›} where a client shows them. */
    private static String shown(LspClient client, String text) {
        JsonArray edits = new JsonArray();
        for (JsonElement hint : hints(client)) {
            JsonElement place = hint.getAsJsonObject().get("position");
            JsonObject edit = json("{\"range\": {\"start\": %s, \"end\": %s}}".formatted(place, place));
            edit.addProperty(
                    "newText", "‹" + hint.getAsJsonObject().get("label").getAsString() + "›");
            edits.add(edit);
        }
        return ToldEdits.apply(text, edits);
    }

    /** The text with a tick at the end of the line where a table's figures have their columns. */
    private static String ticked(String text, String column) {
        int end = text.indexOf('\n', text.indexOf(column));
        return text.substring(0, end) + "‹✓›" + text.substring(end);
    }

    @Test
    void aTickBesideEachTableInWhichAllAgrees() {
        try (LspClient client = opened("{}", TEXT)) {
            assertThat(shown(client, TEXT)).isEqualTo(ticked(ticked(TEXT, "| 自然人 |"), "| 结果维持 |"));
            assertThat(hints(client).get(0).getAsJsonObject().get("tooltip").getAsString())
                    .isEqualTo("39 项勾稽关系全部成立");
        }
    }

    @Test
    void theSumBesideAWrongTotalUnlessItIsNotWanted() {
        String text = withTotal("987");
        String sum = text.replace("987", "987‹Σ 120›");
        try (LspClient client = opened("{\"initializationOptions\": {\"inlayHints\": {\"checks\": false}}}", text)) {
            assertThat(shown(client, text)).isEqualTo(sum);
            client.notify("workspace/didChangeConfiguration", json(SETTINGS.formatted("{}")));
            assertThat(shown(client, text)).isEqualTo(ticked(sum, "| 自然人 |"));
            client.notify("workspace/didChangeConfiguration", json(SETTINGS.formatted("{\"sums\": false}")));
            assertThat(shown(client, text)).isEqualTo(ticked(text, "| 自然人 |"));
            client.notify(
                    "workspace/didChangeConfiguration",
                    json(SETTINGS.formatted("{\"sums\": false, \"checks\": false}")));
            assertThat(hints(client)).isEmpty();
        }
    }

    @Test
    void theSumInAnEmptyTotalCanBeTaken() {
        String text = withTotal("");
        try (LspClient client = opened("{}", text)) {
            JsonObject sum = hints(client).get(1).getAsJsonObject();
            assertThat(sum.get("label").getAsString()).isEqualTo("Σ 120");
            String taken = ToldEdits.apply(text, sum.getAsJsonArray("textEdits"));
            assertThat(taken.replaceAll(" +", " ")).isEqualTo(TEXT.replaceAll(" +", " "));
        }
    }

    @ParameterizedTest
    @CsvSource({"2019, 37", "2021, 39"})
    void theLensesOfASoundReportCountEveryRelation(String standard, int relations) {
        String text = Layout.MARKDOWN.write(SampleReport.consistent(BuiltInEditions.get(standard), 3));
        try (LspClient client = opened("{}", text)) {
            JsonArray lenses =
                    client.request("textDocument/codeLens", document(URI)).getAsJsonArray("result");
            List<String> titles = new ArrayList<>();
            lenses.forEach(lens -> titles.add(lens.getAsJsonObject()
                    .getAsJsonObject("command")
                    .get("title")
                    .getAsString()));
            assertThat(titles)
                    .containsExactly(
                            "没有错误和警告", "勾稽：成立 %1$d / 可判断 %1$d / 共 %1$d".formatted(relations), "勾稽：成立 3 / 可判断 3 / 共 3");
        }
    }

    private static String hover(LspClient client, String piece) {
        JsonObject params = document(URI);
        params.add("position", ToldEdits.position(TEXT, TEXT.indexOf(piece) + 1));
        return client.request("textDocument/hover", params)
                .getAsJsonObject("result")
                .getAsJsonObject("contents")
                .get("value")
                .getAsString();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, ZH, EN", "en, EN, ZH"})
    void aHoverExplainsInTheWordsOfTheStandard(String locale, Language language, Language other) {
        Table table = BuiltInEditions.get("2021").table("requests").orElseThrow();
        Row row = table.row("3.1").orElseThrow();
        Column column = table.blockOf("3.1").columns().get(0);
        Localized ofRow = row.explanation();
        Localized ofColumn = column.explanation();
        try (LspClient client = opened("{\"locale\": \"" + locale + "\"}", TEXT)) {
            assertThat(hover(client, row.title()))
                    .contains(ofRow.in(language))
                    .doesNotContain(ofRow.in(other), ofColumn.in(language));
            assertThat(hover(client, column.label().zh()))
                    .contains(ofColumn.in(language))
                    .doesNotContain(ofColumn.in(other), ofRow.in(language));
            assertThat(hover(client, "105 "))
                    .contains(ofRow.in(language), ofColumn.in(language))
                    .doesNotContain(ofRow.in(other), ofColumn.in(other));
        }
    }
}
