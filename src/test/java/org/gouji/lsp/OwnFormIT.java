package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A form that a configuration names, in the editor. */
@Timeout(120)
class OwnFormIT {

    private static final Path EXAMPLE = Path.of("grammar", "examples", "forms", "网站年度报表");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    @Test
    void aReportIsCheckedByTheFormBesideIt() throws IOException {
        String form = "网站年度报表.form.json";
        Files.copy(EXAMPLE.resolve("gouji.json"), folder.resolve("gouji.json"));
        Files.copy(EXAMPLE.resolve(form), folder.resolve(form));
        String text = Files.readString(EXAMPLE.resolve("网站年度报表-错误-合计.gouji"));
        try (LspClient client = LspClient.initialized()) {
            String uri = uri("a.gouji");
            client.open(uri, 1, text);
            JsonArray found = client.diagnostics(uri, 1);
            assertThat(found).hasSize(1);
            assertThat(found.get(0).getAsJsonObject().get("code").getAsString()).isEqualTo("total-mismatch");
            assertThat(found.get(0).getAsJsonObject().get("range")).isEqualTo(LspClient.range(11, 7, 11, 10));
            assertThat(client.request("textDocument/hover", LspClient.at(uri, 11, 8))
                            .get("result")
                            .toString())
                    .contains("信息发布 · 总数", "914");
        }
    }
}
