package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.analysis.RealReports;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five real reports in an editor: every error on its figure, no warning, six chapters in the outline. */
@Timeout(120)
class SeedsIT {

    private static final int WARNING = 2;

    @ParameterizedTest
    @CsvSource({
        "000,",
        "001, total-mismatch 331:1-331:2; total-mismatch 337:1-337:2",
        "002, missing-row 88:5-88:58",
        "003, total-mismatch 286:0-286:1",
        "004, cell-count-mismatch 69:30-69:31",
    })
    void aSeedInAnEditor(String number, String expected) throws IOException {
        Path seeds = RealReports.folder().resolve("seeds");
        assumeTrue(Files.isDirectory(seeds), "the real reports are not here");
        String text;
        try (Stream<Path> files = Files.list(seeds)) {
            text = Files.readString(
                    files.filter(file -> file.getFileName().toString().startsWith(number))
                            .findFirst()
                            .orElseThrow());
        }
        String uri = "file:///seeds/" + number + ".txt";
        try (LspClient client = LspClient.initialized()) {
            client.open(uri, 1, text);
            List<String> found = new ArrayList<>();
            for (JsonElement diagnostic : client.diagnostics(uri, 1)) {
                if (diagnostic.getAsJsonObject().get("severity").getAsInt() <= WARNING) {
                    found.add(described(diagnostic.getAsJsonObject()));
                }
            }
            assertThat(String.join("; ", found)).isEqualTo(expected == null ? "" : expected);
            JsonObject symbols = client.request("textDocument/documentSymbol", LspClient.document(uri));
            assertThat(symbols.getAsJsonArray("result")).hasSize(6);
        }
    }

    private static String described(JsonObject diagnostic) {
        JsonObject range = diagnostic.getAsJsonObject("range");
        return diagnostic.get("code").getAsString() + " " + place(range.getAsJsonObject("start")) + "-"
                + place(range.getAsJsonObject("end"));
    }

    private static String place(JsonObject position) {
        return position.get("line").getAsInt() + ":" + position.get("character").getAsInt();
    }
}
