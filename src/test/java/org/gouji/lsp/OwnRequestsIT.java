package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The requests of Gouji's own, over real pipes. */
@Timeout(120)
class OwnRequestsIT {

    private static final String REPORT = """
            # 示例市民政局%d年政府信息公开工作年度报告

            ## 二、主动公开政府信息情况

            | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
            |---|---|---|---|
            | 规章 | %d | 0 | 5 |
            """;

    @Test
    void theServerSaysThatItAnswersThem() {
        try (LspClient client = new LspClient()) {
            JsonObject capabilities = client.initialize("{}").getAsJsonObject("capabilities");
            assertThat(capabilities.getAsJsonObject("experimental").getAsJsonObject("gouji"))
                    .isEqualTo(json("{\"preview\": true, \"compare\": true, \"blankReport\": true, \"forms\": true}"));
        }
    }

    @Test
    void aBlankReportAndItsPreview() {
        try (LspClient client = LspClient.initialized()) {
            JsonObject blank = client.request(
                    "gouji/blankReport", json("{\"agency\": \" 示例市民政局 \", \"year\": 2020, \"standard\": \"2019\"}"));
            String text = blank.getAsJsonObject("result").get("text").getAsString();
            assertThat(text).startsWith("# 示例市民政局2020年政府信息公开工作年度报告\n").contains("本年新制作数量");

            String uri = "untitled:Untitled-1";
            client.open(uri, 1, text);
            JsonObject preview =
                    client.request("gouji/preview", LspClient.document(uri)).getAsJsonObject("result");
            assertThat(preview.get("errors").getAsInt()).isPositive();
            List<String> kinds = kinds(preview);
            assertThat(kinds.get(0)).isEqualTo("heading");
            assertThat(kinds.stream().filter("form"::equals)).hasSize(3);
            JsonObject form = piece(preview, "form");
            assertThat(form.get("caption").getAsString()).isEqualTo("表二 主动公开政府信息情况");
            JsonObject cell =
                    form.getAsJsonArray("rows").get(0).getAsJsonArray().get(0).getAsJsonObject();
            assertThat(cell)
                    .isEqualTo(json("{\"role\": \"block\", \"text\": \"第二十条第（一）项\", \"rows\": 1,"
                            + " \"columns\": 4, \"remarks\": []}"));
        }
    }

    @Test
    void aBlankReportWithoutAnAgencyOrAYearIsRefused() {
        try (LspClient client = LspClient.initialized()) {
            assertThat(LspClient.code(client.request("gouji/blankReport", json("{\"year\": 2020}"))))
                    .isEqualTo(-32602);
            assertThat(LspClient.code(client.request("gouji/blankReport", json("{\"agency\": \"某局\", \"year\": 20}"))))
                    .isEqualTo(-32602);
            assertThat(LspClient.code(client.request(
                            "gouji/blankReport", json("{\"agency\": \"某局\", \"year\": 2020, \"standard\": \"1\"}"))))
                    .isEqualTo(-32602);
        }
    }

    @Test
    void lastYearOnDiskThenAsItIsOpen(@TempDir Path folder) throws IOException {
        Path last = folder.resolve("上年.gouji");
        Files.writeString(last, REPORT.formatted(2022, 2));
        Path current = folder.resolve("本年.gouji");
        String uri = current.toUri().toString();
        try (LspClient client = LspClient.initialized()) {
            client.open(uri, 1, REPORT.formatted(2023, 3));
            client.diagnostics(uri, 1);
            JsonObject compared = untilFound(client, uri);
            assertThat(compared.get("shown").getAsString()).isEqualTo("上年.gouji");
            assertThat(pair(compared)).isEqualTo("2 → 3 (1)");

            client.open(last.toUri().toString(), 1, REPORT.formatted(2022, 7));
            assertThat(pair(compare(client, uri))).isEqualTo("7 → 3 (-4)");
        }
    }

    @Test
    void whyThereIsNothingToCompareWith() {
        try (LspClient client = LspClient.initialized()) {
            client.open("untitled:a", 1, REPORT.formatted(2023, 3));
            assertThat(compare(client, "untitled:a").get("reason").getAsString())
                    .contains("示例市民政局", "2022", "没有找到");
            client.open("vscode-vfs://github/a.gouji", 1, REPORT.formatted(2023, 3));
            assertThat(compare(client, "vscode-vfs://github/a.gouji")
                            .get("reason")
                            .getAsString())
                    .contains("没有找到", "只能在本机上查找");
            client.open("untitled:b", 1, "一、总体情况\n");
            assertThat(compare(client, "untitled:b").get("reason").getAsString())
                    .contains("不知道");
        }
    }

    private static JsonObject untilFound(LspClient client, String uri) {
        JsonObject compared = compare(client, uri);
        for (int patience = 0; patience < 500 && !compared.has("uri"); patience++) {
            compared = compare(client, uri);
        }
        return compared;
    }

    private static JsonObject compare(LspClient client, String uri) {
        return client.request("gouji/compare", LspClient.document(uri)).getAsJsonObject("result");
    }

    private static String pair(JsonObject compared) {
        JsonObject section = compared.getAsJsonArray("tables")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("sections")
                .get(0)
                .getAsJsonObject();
        JsonObject row = section.getAsJsonArray("rows").get(0).getAsJsonObject();
        JsonObject cell = row.getAsJsonArray("cells").get(0).getAsJsonObject();
        assertThat(cell.getAsJsonObject("range")).isEqualTo(LspClient.range(6, 7, 6, 8));
        return cell.get("before").getAsString() + " → " + cell.get("now").getAsString() + " ("
                + cell.get("difference").getAsString() + ")";
    }

    private static List<String> kinds(JsonObject preview) {
        List<String> kinds = new ArrayList<>();
        pieces(preview)
                .forEach(piece -> kinds.add(piece.getAsJsonObject().get("kind").getAsString()));
        return kinds;
    }

    private static JsonObject piece(JsonObject preview, String kind) {
        return StreamSupport.stream(pieces(preview).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(piece -> piece.get("kind").getAsString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static JsonArray pieces(JsonObject preview) {
        return preview.getAsJsonArray("pieces");
    }
}
