package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;
import org.gouji.text.LineIndex;
import org.gouji.text.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways from a report to those of other years, and what a hover says of them, over real pipes. */
@Timeout(120)
class YearsIT {

    private static final String CARRIED = "71717";
    private static final String LEFT = "61616";
    private static final String RULES = "81818";
    private static final String RULES_NOW = "82828";
    private static final String NEW_LAST = "51515";
    private static final String NEW_NOW = "52525";

    /** Figures that occur once name their place. */
    private static final SampleReport LAST = SampleReport.consistent(BuiltInEditions.get("2021"), 5)
            .with("requests", new CellId("4", "enterprise"), LEFT)
            .with("requests", new CellId("1", "enterprise"), NEW_LAST)
            .with("disclosure", new CellId("regulation", "in-force"), RULES);

    private static final SampleReport DRAWN = SampleReport.consistent(BuiltInEditions.get("2021"), 6);
    private static final SampleReport NOW = new SampleReport(
                    DRAWN.standard(), LAST.agency(), LAST.year() + 1, DRAWN.values())
            .with("requests", new CellId("2", "enterprise"), CARRIED)
            .with("requests", new CellId("1", "enterprise"), NEW_NOW)
            .with("disclosure", new CellId("regulation", "in-force"), RULES_NOW);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String last = "";
    private String now = "";

    @BeforeEach
    void write() throws IOException {
        last = Layout.TABS.write(LAST);
        now = Layout.MARKDOWN.write(NOW);
        Files.writeString(folder.resolve("2023.txt"), last);
        Files.writeString(folder.resolve("2024.gouji"), now);
    }

    private String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    private LspClient client(String encoding, boolean links) {
        LspClient client = new LspClient("--stdio");
        client.initialize("""
                {"workspaceFolders": [{"uri": "%s", "name": "reports"}], "capabilities": {
                  "workspace": {"diagnostics": {"refreshSupport": true}},
                  "general": {"positionEncodings": ["%s"]},
                  "textDocument": {"diagnostic": {}, "definition": {"linkSupport": %s}}}}
                """.formatted(folder.toUri(), encoding, links));
        client.asked("workspace/diagnostic/refresh");
        return client;
    }

    private static Position place(String text, String piece) {
        assertThat(text.indexOf(piece)).isNotNegative().isEqualTo(text.lastIndexOf(piece));
        return LineIndex.of(text).position(text.indexOf(piece));
    }

    private static JsonObject range(String text, String piece) {
        Position start = place(text, piece);
        return LspClient.range(start.line(), start.character(), start.line(), start.character() + piece.length());
    }

    private static JsonArray ask(LspClient client, String method, String uri, String text, String piece) {
        Position at = place(text, piece);
        return client.request("textDocument/" + method, LspClient.at(uri, at.line(), at.character()))
                .getAsJsonArray("result");
    }

    private static List<JsonElement> in(JsonArray locations, String uri) {
        List<JsonElement> ranges = new ArrayList<>();
        for (JsonElement location : locations) {
            if (location.getAsJsonObject().get("uri").getAsString().equals(uri)) {
                ranges.add(location.getAsJsonObject().get("range"));
            }
        }
        return ranges;
    }

    @ParameterizedTest
    @CsvSource({CARRIED + ", " + LEFT, RULES_NOW + ", " + RULES})
    void aFigureThatContinuesLastYearsLeadsThereWhetherThatIsOpenOrNot(String piece, String target) {
        try (LspClient client = client("utf-16", false)) {
            client.open(uri("2024.gouji"), 1, now);
            assertThat(in(ask(client, "definition", uri("2024.gouji"), now, piece), uri("2023.txt")))
                    .containsExactly(range(last, target));
            String changed = "<!-- 草稿 -->\n\n" + last;
            client.open(uri("2023.txt"), 1, changed);
            pull(client, uri("2023.txt"));
            assertThat(in(ask(client, "definition", uri("2024.gouji"), now, piece), uri("2023.txt")))
                    .containsExactly(range(changed, target));
        }
    }

    /** After a pull the server has taken note of a document. */
    private static void pull(LspClient client, String uri) {
        client.request("textDocument/diagnostic", LspClient.document(uri));
    }

    @Test
    void theWayBackIsAReference() {
        try (LspClient client = client("utf-16", false)) {
            client.open(uri("2023.txt"), 1, last);
            assertThat(in(ask(client, "references", uri("2023.txt"), last, LEFT), uri("2024.gouji")))
                    .containsExactly(range(now, CARRIED));
            assertThat(in(ask(client, "references", uri("2023.txt"), last, RULES), uri("2024.gouji")))
                    .containsExactly(range(now, RULES_NOW));
            assertThat(in(ask(client, "references", uri("2023.txt"), last, NEW_LAST), uri("2024.gouji")))
                    .isEmpty();
        }
    }

    @Test
    void aLinkSaysWhatItLeadsFrom() {
        try (LspClient client = client("utf-16", true)) {
            client.open(uri("2024.gouji"), 1, now);
            JsonObject link = ask(client, "definition", uri("2024.gouji"), now, CARRIED)
                    .get(0)
                    .getAsJsonObject();
            assertThat(link.get("targetUri").getAsString()).isEqualTo(uri("2023.txt"));
            assertThat(link.get("targetSelectionRange")).isEqualTo(range(last, LEFT));
            assertThat(link.get("originSelectionRange")).isEqualTo(range(now, CARRIED));
        }
    }

    @Test
    void placesInOtherYearsCountInTheClientsEncoding() throws IOException {
        String line = Layout.ONE_LINE.write(LAST);
        Files.writeString(folder.resolve("2023.txt"), line);
        try (LspClient client = client("utf-8", false)) {
            client.open(uri("2024.gouji"), 1, now);
            Position at = place(now, CARRIED);
            int bytes = now.lines()
                    .toList()
                    .get(at.line())
                    .substring(0, at.character())
                    .getBytes(StandardCharsets.UTF_8)
                    .length;
            JsonArray found = client.request(
                            "textDocument/definition", LspClient.at(uri("2024.gouji"), at.line(), bytes))
                    .getAsJsonArray("result");
            JsonObject start =
                    in(found, uri("2023.txt")).get(0).getAsJsonObject().getAsJsonObject("start");
            Position there = place(line, LEFT);
            int expected = line.lines()
                    .toList()
                    .get(there.line())
                    .substring(0, there.character())
                    .getBytes(StandardCharsets.UTF_8)
                    .length;
            assertThat(start.get("character").getAsInt()).isEqualTo(expected);
        }
    }

    private static String hover(LspClient client, String uri, String text, String piece) {
        Position at = place(text, piece);
        return client.request("textDocument/hover", LspClient.at(uri, at.line(), at.character()))
                .getAsJsonObject("result")
                .getAsJsonObject("contents")
                .get("value")
                .getAsString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHoverSaysWhatLastYearsReportStates(boolean open) throws IOException {
        String year = "上年（" + LAST.year() + "年）";
        try (LspClient client = client("utf-16", false)) {
            client.open(uri("2024.gouji"), 1, now);
            if (open) {
                client.open(uri("2023.txt"), 1, last);
            }
            assertThat(hover(client, uri("2024.gouji"), now, NEW_NOW)).contains(year + "为 " + NEW_LAST);
            assertThat(hover(client, uri("2024.gouji"), now, RULES_NOW)).contains(year + "为 " + RULES);
            assertThat(hover(client, uri("2024.gouji"), now, CARRIED)).contains(year + "表三“四、结转下年度继续办理”商业企业为 " + LEFT);
            if (!open) {
                Files.writeString(folder.resolve("2023.txt"), last.replace(NEW_LAST, "515150"));
                assertThat(hover(client, uri("2024.gouji"), now, NEW_NOW)).contains(year + "为 515150");
            }
        }
    }

    @Test
    void whereLastYearIsNotKnownOrTwiceThereNothingIsSaidOfIt() throws IOException {
        Files.writeString(folder.resolve("copy of 2023.txt"), last);
        try (LspClient client = client("utf-16", false)) {
            client.open(uri("2024.gouji"), 1, now);
            assertThat(hover(client, uri("2024.gouji"), now, NEW_NOW)).doesNotContain("上年（");
            assertThat(in(ask(client, "definition", uri("2024.gouji"), now, CARRIED), uri("2023.txt")))
                    .isEmpty();
            client.open(uri("2023.txt"), 1, last);
            assertThat(hover(client, uri("2023.txt"), last, NEW_LAST)).doesNotContain("上年（");
        }
    }

    @Test
    void aNumberOfTheProseLeadsToTheFigureAndBack() {
        String text = """
                # 某某局2023年政府信息公开工作年度报告

                ## 一、总体情况

                ### （二）依申请公开

                予以公开 37 件。

                ## 三、收到和处理政府信息公开申请情况

                | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
                |---|---|---|---|---|---|---|---|
                | （一）予以公开 | 35 | 2 | 0 | 0 | 0 | 0 | 37 |
                """;
        try (LspClient client = client("utf-16", false)) {
            client.open(uri("a.gouji"), 1, text);
            JsonArray definition = client.request("textDocument/definition", LspClient.at(uri("a.gouji"), 6, 6))
                    .getAsJsonArray("result");
            assertThat(in(definition, uri("a.gouji"))).containsExactly(LspClient.range(12, 37, 12, 39));
            JsonArray references = client.request("textDocument/references", LspClient.at(uri("a.gouji"), 12, 38))
                    .getAsJsonArray("result");
            assertThat(in(references, uri("a.gouji"))).containsExactly(LspClient.range(6, 5, 6, 7));
        }
    }
}
