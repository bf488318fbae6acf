package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.layout.Successor;
import org.gouji.standard.CellId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports of several years in one run. */
class CheckYearsTest {

    private static final SampleReport LAST = Samples.report();
    private static final SampleReport NOW = Successor.of(LAST, 2);
    private static final SampleReport WRONG = NOW.with("disclosure", new CellId("regulation", "in-force"), "77777");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path last;

    @BeforeEach
    void write() {
        last = Samples.write(folder.resolve("2023.txt"), Layout.TABS.write(LAST));
    }

    private static JsonArray files(Run run) {
        return JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("files");
    }

    private static List<String> codes(JsonElement file) {
        return file.getAsJsonObject().getAsJsonArray("diagnostics").asList().stream()
                .map(diagnostic -> diagnostic.getAsJsonObject().get("code").getAsString())
                .toList();
    }

    private static long expected() {
        return Long.parseLong(NOW.value("disclosure", "regulation", "in-force"));
    }

    @ParameterizedTest
    @EnumSource(value = Layout.class, names = "SQUASHED", mode = EnumSource.Mode.EXCLUDE)
    void aFigureThatDoesNotFollowIsFoundInEveryLayout(Layout layout) {
        Path now = Samples.write(folder.resolve("2024.txt"), layout.write(WRONG));
        Run run = Run.of("check", "--format", "json", last, now);
        assertThat(run.status()).isEqualTo(1);
        JsonArray files = files(run);
        assertThat(codes(files.get(0))).doesNotContain("roll-forward-mismatch");
        JsonObject file = files.get(1).getAsJsonObject();
        assertThat(file.keySet())
                .containsExactly("path", "standard", "agency", "year", "diagnostics", "brokenRelations");
        JsonObject found = file.getAsJsonArray("diagnostics").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(diagnostic -> diagnostic.get("severity").getAsString().equals("error"))
                .findFirst()
                .orElseThrow();
        assertThat(found.keySet()).containsExactly("code", "severity", "message", "range", "relations", "fixes");
        assertThat(found.get("code").getAsString()).isEqualTo("roll-forward-mismatch");
        assertThat(found.getAsJsonArray("relations")).hasToString("[\"roll-forward/in-force/regulation\"]");
        assertThat(found.get("message").getAsString()).contains("示例市民政局", last.toString(), now.toString());
        assertThat(file.getAsJsonArray("brokenRelations"))
                .hasToString("[{\"id\":\"roll-forward/in-force/regulation\",\"expected\":%d,\"actual\":77777}]"
                        .formatted(expected()));
    }

    @Test
    void yearsThatFollowHaveNothingToBeSaid() {
        Path now = Samples.write(folder.resolve("2024.txt"), Layout.PDF_RAW.write(NOW));
        Run run = Run.of("check", last, now);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("检查 2 份报告：错误 0，警告 0，信息 0");
    }

    @Test
    void aReportAloneIsComparedWithNothing() {
        Path now = Samples.write(folder.resolve("2024.txt"), Layout.TABS.write(WRONG));
        assertThat(Run.of("check", now).status()).isZero();
    }

    @Test
    void standardInputIsReadOnceAndCompared() {
        Run run = Run.of("check", "--format", "json", "-", last).reading(Layout.TABS.write(WRONG));
        JsonArray files = files(run);
        assertThat(files.get(0).getAsJsonObject().get("path").getAsString()).isEqualTo("-");
        assertThat(codes(files.get(0))).contains("roll-forward-mismatch");
    }

    @Test
    void thePersonIsToldWhereLastYearsFigureStands() {
        Path now = Samples.write(folder.resolve("2024.txt"), Layout.TABS.write(WRONG));
        String figure = LAST.value("disclosure", "regulation", "in-force");
        assertThat(Run.of("check", folder).out())
                .contains(now + ":", "错误 roll-forward-mismatch", "可改为 " + expected())
                .containsPattern("另见 \\Q" + last + "\\E:\\d+:\\d+ 2023 年表二“规章”现行有效件数：" + figure);
    }

    @Test
    void twinsAreSaidOfBothAndComparedWithNothing() {
        Samples.write(folder.resolve("copy.txt"), Layout.TABS.write(LAST));
        Samples.write(folder.resolve("2024.txt"), Layout.TABS.write(WRONG));
        JsonArray files = files(Run.of("check", "--format", "json", folder));
        assertThat(codes(files.get(0))).contains("duplicate-report");
        assertThat(codes(files.get(1))).doesNotContain("roll-forward-mismatch");
        assertThat(codes(files.get(2))).contains("duplicate-report");
    }

    @Test
    void aFailureIsSaidOnce() {
        Samples.write(folder.resolve("2024.txt"), Layout.TABS.write(NOW));
        Samples.write(folder.resolve("scan.gouji"), "%PDF-1.4");
        Run run = Run.of("check", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }
}
