package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.List;
import org.gouji.config.ConfigurationFile;
import org.gouji.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gouji.json} on the command line, and its schema. */
class ConfigurationCommandTest {

    private static final List<String> CODES = Rules.codes();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path report(String name, String text) {
        return Samples.write(folder.resolve(name), text);
    }

    private static JsonArray files(Run run) {
        return JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("files");
    }

    private static List<String> paths(Run run) {
        return files(run).asList().stream()
                .map(file -> file.getAsJsonObject().get("path").getAsString())
                .toList();
    }

    @Test
    void theNearestFileAboveAReportHolds() {
        Path wrong = report("a/b/wrong.gouji", Samples.wrong());
        assertThat(Run.of("check", wrong).status()).isEqualTo(1);
        Samples.write(folder.resolve("gouji.json"), "{\"severities\": {\"total-mismatch\": \"off\"}}");
        assertThat(Run.of("check", wrong).status()).isZero();
        Samples.write(folder.resolve("a/gouji.json"), "{\"severities\": {\"total-mismatch\": \"warning\"}}");
        assertThat(Run.of("check", wrong).status()).isZero();
        assertThat(Run.of("check", "--fail-on", "warning", wrong).status()).isEqualTo(1);
        Path other = Samples.write(folder.resolve("other.json"), "{}");
        assertThat(Run.of("check", "--config", other, wrong).status()).isEqualTo(1);
    }

    @Test
    void aProfileIsChosenByTheFileOrTheCommand() {
        Path blank = report("blank.gouji", Samples.clean().replaceFirst("\\| 0 ", "|   "));
        assertThat(Run.of("check", blank).status()).isEqualTo(1);
        assertThat(Run.of("check", "--profile", "draft", blank).status()).isZero();
        Samples.write(folder.resolve("gouji.json"), "{\"profile\": \"draft\"}");
        assertThat(Run.of("check", blank).status()).isZero();
        assertThat(Run.of("check", "--profile=review", blank).status()).isEqualTo(1);
    }

    @Test
    void onlyFilesThatAreSaidToBeReportsAreChecked() {
        for (String name : List.of("a.text", "b.txt", "drafts/c.txt", "d.gouji")) {
            report(name, Samples.clean());
        }
        assertThat(paths(Run.of("check", "--format", "json", folder))).hasSize(3);
        Samples.write(folder.resolve("gouji.json"), "{\"reports\": [\"**/*.text\", \"**/*.txt\", \"!drafts/\"]}");
        assertThat(paths(Run.of("check", "--format", "json", folder)))
                .containsExactly(folder + "/a.text", folder + "/b.txt");
        assertThat(paths(Run.of("check", "--format", "json", folder.resolve("d.gouji"), folder)))
                .contains(folder + "/d.gouji");
        assertThat(paths(Run.of("tables", folder))).containsExactly(folder + "/a.text", folder + "/b.txt");
        assertThat(Run.of("check", folder).out()).contains("跳过 2 个不是报告的文件");
    }

    @Test
    void whatIsWrongInTheFileIsSaidOnceAndBeforeTheReports() {
        report("a.gouji", Samples.clean());
        report("b.gouji", Samples.clean());
        Path file = Samples.write(folder.resolve("gouji.json"), "{\n  \"profile\": \"final\"\n}\n");
        Run json = Run.of("check", "--format", "json", folder);
        assertThat(paths(json)).containsExactly(file.toString(), folder + "/a.gouji", folder + "/b.gouji");
        JsonObject entry = files(json).get(0).getAsJsonObject();
        assertThat(entry.keySet())
                .containsExactly("path", "standard", "agency", "year", "diagnostics", "brokenRelations");
        for (String key : List.of("standard", "agency", "year")) {
            assertThat(entry.get(key).isJsonNull()).isTrue();
        }
        JsonElement diagnostic = entry.getAsJsonArray("diagnostics").get(0);
        assertThat(diagnostic.toString())
                .contains("invalid-configuration", "\"line\":1,\"character\":13", "draft、review、publish");
        assertThat(json.status()).isEqualTo(1);
        assertThat(Run.of("check", folder).out()).contains("gouji.json:2:14 错误 invalid-configuration", "检查 2 份报告");
    }

    @Test
    void aFileThatIsNamedMustExist() {
        Run run = Run.of("check", "--config", folder.resolve("none.json"), report("a.gouji", Samples.clean()));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("没有这个配置文件");
        assertThat(Run.of("check", "--profile", "final", "x").err()).contains("draft、review、publish");
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(Run.of("schema").out());
    }

    private static boolean isValid(String text) {
        return schema().validate(text, InputFormat.JSON).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; true",
                "{'$schema': './x.json'}; true",
                "{'$schema': 1}; false",
                "{'profile': 'draft'}; true",
                "{'profile': 'Draft'}; false",
                "{'severities': {'total-mismatch': 'off'}}; true",
                "{'severities': {'total-mismatch': 'fatal'}}; false",
                "{'severities': {'total-mismach': 'off'}}; false",
                "{'severities': []}; false",
                "{'reports': ['**/*.txt', '!a/']}; true",
                "{'reports': ['!']}; false",
                "{'reports': ['/a']}; false",
                "{'reports': ['a\\\\b']}; false",
                "{'reports': ' a'}; false",
                "{'aliases': {'甲': ['乙']}}; true",
                "{'aliases': {'甲': '乙'}}; false",
                "{'aliases': {'甲': [' ']}}; false",
                "{'governments': [{'agency': '甲', 'departments': []}]}; true",
                "{'governments': [{'agency': '甲', 'departments': [], 'complete': true}]}; true",
                "{'governments': [{'agency': '甲'}]}; false",
                "{'governments': [{'departments': []}]}; false",
                "{'governments': [{'agency': '甲', 'departments': [], 'complete': 1}]}; false",
                "{'governments': [{'agency': '甲', 'departments': [], 'all': true}]}; false",
                "{'colour': 1}; false",
                "[]; false",
            })
    void theSchemaAndTheReaderAgree(String written, boolean valid) {
        String text = written.replace('\'', '"');
        assertThat(isValid(text)).isEqualTo(valid);
        assertThat(ConfigurationFile.read(text, CODES).diagnostics().isEmpty()).isEqualTo(valid);
    }

    @Test
    void theSchemaHasEveryRuleAndSeverity() {
        JsonObject schema = JsonParser.parseString(Run.of("schema").out()).getAsJsonObject();
        JsonObject properties = schema.getAsJsonObject("properties");
        assertThat(properties
                        .getAsJsonObject("severities")
                        .getAsJsonObject("properties")
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(CODES);
        for (String key : properties.keySet()) {
            assertThat(properties.getAsJsonObject(key).get("description").getAsString())
                    .containsPattern("\\p{IsHan}.* / [A-Z]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "warning", "information", "hint", "off"})
    void everySeverity(String severity) {
        String text = "{\"severities\": {\"total-mismatch\": \"" + severity + "\"}}";
        assertThat(isValid(text)).isTrue();
        assertThat(ConfigurationFile.read(text, CODES).diagnostics()).isEmpty();
    }
}
