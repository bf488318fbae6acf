package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.lsp.LspClient.change;
import static org.gouji.lsp.LspClient.range;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and positions in them, over real pipes. The outline tells what text the server holds. */
@Timeout(120)
class DocumentsIT {

    private static final String URI = "file:///reports/a.gouji";

    /** The name of the only chapter in a text, which stands in line 0. */
    private static String chapter(LspClient client, String uri) {
        JsonObject answer = client.request("textDocument/documentSymbol", LspClient.document(uri));
        JsonArray symbols = answer.getAsJsonArray("result");
        assertThat(symbols).as("%s", answer).isNotEmpty();
        return symbols.get(0).getAsJsonObject().get("name").getAsString();
    }

    @ParameterizedTest
    @CsvSource({"utf-8, 7, 16, 21", "utf-16, 5, 8, 9", "utf-32, 4, 7, 9"})
    void positionsCountInTheEncodingThatWasAgreedOn(String encoding, int behindEmoji, int letter, int end) {
        try (LspClient client = new LspClient()) {
            JsonObject result = client.initialize("{\"capabilities\": {\"general\": {\"positionEncodings\": "
                    + "[\"utf-7\", \"" + encoding + "\", \"utf-16\"]}, \"textDocument\": {\"documentSymbol\": "
                    + "{\"hierarchicalDocumentSymbolSupport\": true}}}}");
            assertThat(result.getAsJsonObject("capabilities")
                            .get("positionEncoding")
                            .getAsString())
                    .isEqualTo(encoding);
            client.open(URI, 1, "## 😀、总体X情况\n正文\n");
            client.change(URI, 2, change(0, letter, 0, letter + 1, ""), change(0, 3, 0, behindEmoji, "一"));
            assertThat(chapter(client, URI)).isEqualTo("一、总体情况");
            JsonObject symbol = client.request("textDocument/documentSymbol", LspClient.document(URI))
                    .getAsJsonArray("result")
                    .get(0)
                    .getAsJsonObject();
            assertThat(symbol.get("selectionRange")).isEqualTo(range(0, 3, 0, end));
        }
    }

    @Test
    void ofVeryManyFindingsTheMostSevereAreShown() throws IOException {
        String text = Files.readString(Path.of("grammar/examples/clean-2021.gouji"))
                .replace("| 行政处罚 |", "| 行政处罚 | 0 |\n| 行政强制 | 0 |\n".repeat(1500) + "| 行政处罚 |");
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, text);
            JsonArray found = client.diagnostics(URI, 1);
            assertThat(found).hasSize(2001);
            JsonObject rest = found.get(0).getAsJsonObject();
            assertThat(rest.get("severity").getAsInt()).isEqualTo(3);
            assertThat(rest.get("message").getAsString()).contains("2000").contains("1000");
            client.change(URI, 2, LspClient.json("{\"text\": \"\"}"));
            assertThat(client.diagnostics(URI, 2)).isEmpty();
        }
    }

    @Test
    void changesApplyOneAfterTheOther() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, "x");
            client.change(
                    URI,
                    2,
                    LspClient.json("{\"text\": \"## 一、\"}"),
                    change(0, 5, 0, 5, "总体"),
                    change(0, 7, 0, 7, "情况"));
            assertThat(chapter(client, URI)).isEqualTo("一、总体情况");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndCounts(String end) {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, String.join(end, "", "## 一、总体", "正文", ""));
            client.change(URI, 2, change(1, 7, 1, 7, "情况"));
            assertThat(chapter(client, URI)).isEqualTo("一、总体情况");
            JsonObject symbol = client.request("textDocument/documentSymbol", LspClient.document(URI))
                    .getAsJsonArray("result")
                    .get(0)
                    .getAsJsonObject();
            assertThat(symbol.get("selectionRange")).isEqualTo(range(1, 3, 1, 9));
        }
    }

    @Test
    void placesBeyondALineOrTheTextClip() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, "## 一、总体\n正文\n");
            client.change(URI, 2, change(0, 1000, 0, 2000, "情况"));
            client.change(URI, 3, change(500, 0, 600, 3, "完"));
            client.change(URI, 4, change(-1, -1, 0, -5, ""));
            assertThat(chapter(client, URI)).isEqualTo("一、总体情况");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aPlacePastTheEndOfALineIsBeforeItsLineBreak(String end) {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, "## 一、总体" + end + "## 六、其他" + end);
            client.change(URI, 2, change(0, 1000, 0, 1000, "情况"), change(1, 1000, 1, 1000, "需要报告的事项"));
            JsonArray symbols = client.request("textDocument/documentSymbol", LspClient.document(URI))
                    .getAsJsonArray("result");
            assertThat(symbols).hasSize(2);
            assertThat(symbols.get(0).getAsJsonObject().get("name").getAsString())
                    .isEqualTo("一、总体情况");
            assertThat(symbols.get(1).getAsJsonObject().get("selectionRange")).isEqualTo(range(1, 3, 1, 14));
        }
    }

    @Test
    void aPlaceInsideALineBreakIsBeforeIt() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, "## 一、总体\r\n正文\r\n");
            client.change(URI, 2, change(0, 8, 0, 8, "情况"));
            assertThat(chapter(client, URI)).isEqualTo("一、总体情况");
        }
    }

    @Test
    void rangeLengthIsIgnored() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, "## 一、总体X\n");
            JsonObject change = change(0, 7, 0, 8, "情况");
            change.addProperty("rangeLength", 77);
            client.change(URI, 2, change);
            assertThat(chapter(client, URI)).isEqualTo("一、总体情况");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"[]; utf-16", "[\"utf-7\"]; utf-16", "[\"utf-32\", \"utf-8\"]; utf-32", "null; utf-16", "7; utf-16"
            })
    void theFirstEncodingThatBothKnowIsAgreedOnElseUtf16(String offered, String chosen) {
        try (LspClient client = new LspClient()) {
            JsonObject result =
                    client.initialize("{\"capabilities\": {\"general\": {\"positionEncodings\": " + offered + "}}}");
            assertThat(result.getAsJsonObject("capabilities")
                            .get("positionEncoding")
                            .getAsString())
                    .isEqualTo(chosen);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"\"utf-8\"; []; utf-8", "\"utf-8\"; [\"utf-16\"]; utf-16", "\"bytes\"; []; utf-16", "8; []; utf-16"
            })
    void aUserMaySetTheEncodingOfAClientThatOffersNone(String set, String offered, String chosen) {
        try (LspClient client = new LspClient()) {
            JsonObject result = client.initialize("{\"initializationOptions\": {\"positionEncoding\": " + set
                    + "}, \"capabilities\": {\"general\": {\"positionEncodings\": " + offered + "}}}");
            assertThat(result.getAsJsonObject("capabilities")
                            .get("positionEncoding")
                            .getAsString())
                    .isEqualTo(chosen);
        }
    }

    @Test
    void aPlaceInsideASurrogatePairIsBeforeIt() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, "😀\n");
            client.change(URI, 2, change(0, 1, 0, 1, "## 一、总体情况\n"));
            assertThat(chapter(client, URI)).isEqualTo("一、总体情况");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file:///c:/报告/a.gouji, file:///C%3A/%E6%8A%A5%E5%91%8A/a.gouji",
        "file:///home/%E5%BC%A0%E4%B8%89/a%20b.gouji, file:///home/张三/a b.gouji",
        "untitled:Untitled-1, untitled:Untitled-1",
        "vscode-vfs://github/a/b.gouji, vscode-vfs://github/a/b.gouji",
    })
    void spellingsOfOneNameAreOneDocumentAndTheClientsOwnIsAnswered(String opened, String asked) {
        try (LspClient client = LspClient.initialized()) {
            client.open(opened, 1, "## 一、总体情况\n正文\n");
            assertThat(client.publication(opened).get("version").getAsInt()).isEqualTo(1);
            assertThat(chapter(client, asked)).isEqualTo("一、总体情况");
            client.change(asked, 2, LspClient.json("{\"text\": \"## 六、其他需要报告的事项\\n无\\n\"}"));
            assertThat(chapter(client, opened)).isEqualTo("六、其他需要报告的事项");
            assertThat(client.publication(opened).get("version").getAsInt()).isEqualTo(2);
        }
    }

    @Test
    void differentNamesAreDifferentDocuments() {
        try (LspClient client = LspClient.initialized()) {
            client.open("file:///a%2Fb.gouji", 1, "## 一、总体情况\n正文\n");
            client.open("file:///a/b.gouji", 1, "## 六、其他需要报告的事项\n无\n");
            assertThat(chapter(client, "file:///a%2fb.gouji")).isEqualTo("一、总体情况");
            assertThat(chapter(client, "file:///a/b.gouji")).isEqualTo("六、其他需要报告的事项");
        }
    }

    @Test
    void aDocumentThatIsNotOpenHasNothing() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, "");
            client.notify("textDocument/didClose", LspClient.document(URI));
            JsonObject answer = client.request("textDocument/documentSymbol", LspClient.document(URI));
            assertThat(answer.get("result").isJsonNull()).isTrue();
        }
    }

    @Test
    void manyRandomEditsLeaveTheTextThatTheClientHas() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("## 一、总体\r\n");
        String[] inserts = {"一", "a", "\n", "\r", "\r\n", "😀", "\t", "|", ""};
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 0, text.toString());
            for (int version = 1; version <= 500; version++) {
                String insert = inserts[random.nextInt(inserts.length)];
                client.change(URI, version, edit(text, random, insert));
            }
            client.change(URI, 501, change(0, 0, 0, 0, "## 一、总体情况\n"));
            JsonObject symbols = client.request("textDocument/documentSymbol", LspClient.document(URI));
            client.open("file:///same", 1, "## 一、总体情况\n" + text);
            JsonObject fresh = client.request("textDocument/documentSymbol", LspClient.document("file:///same"));
            assertThat(symbols.get("result")).isEqualTo(fresh.get("result"));
        }
    }

    /** Replaces up to two characters of the text at random; the change as the protocol has it. */
    private static JsonObject edit(StringBuilder text, Random random, String insert) {
        int start = whole(text, random.nextInt(text.length() + 1));
        int end = whole(text, Math.min(text.length(), start + random.nextInt(3)));
        org.gouji.text.LineIndex lines = org.gouji.text.LineIndex.of(text.toString());
        org.gouji.text.Position from = lines.position(start);
        org.gouji.text.Position to = lines.position(end);
        text.replace(start, end, insert);
        return change(from.line(), from.character(), to.line(), to.character(), insert);
    }

    /** An offset that lies in no pair of surrogates and in no line end. */
    private static int whole(StringBuilder text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && (Character.isLowSurrogate(text.charAt(offset))
                        || (text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n'));
        return inside ? offset - 1 : offset;
    }

    @Test
    void diagnosticsFollowTheNewestVersionThroughABurst() {
        try (LspClient client = LspClient.initialized()) {
            client.open(URI, 1, "## 一、总体情况\n");
            for (int version = 2; version <= 3000; version++) {
                client.change(URI, version, change(1, 0, 1, 0, "字"));
            }
            List<Integer> published = new ArrayList<>();
            while (published.isEmpty() || published.get(published.size() - 1) < 3000) {
                published.add(client.publication(URI).get("version").getAsInt());
            }
            assertThat(published).isSorted().doesNotHaveDuplicates().endsWith(3000);
            assertThat(published.size())
                    .as("versions that nobody waited for were skipped")
                    .isLessThan(2000);
            client.notify("textDocument/didClose", LspClient.document(URI));
            JsonObject last = client.publication(URI);
            while (last.has("version")) {
                last = client.publication(URI);
            }
            assertThat(last.getAsJsonArray("diagnostics")).isEmpty();
        }
    }
}
