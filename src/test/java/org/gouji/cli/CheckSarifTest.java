package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SARIF log, against the standard's own schema. */
class CheckSarifTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static JsonSchema schema() throws IOException {
        try (InputStream stream = CheckSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Objects.requireNonNull(stream));
        }
    }

    private static JsonObject log(Object... paths) throws IOException {
        Object[] words = new Object[paths.length + 3];
        words[0] = "check";
        words[1] = "--format";
        words[2] = "sarif";
        System.arraycopy(paths, 0, words, 3, paths.length);
        String text = Run.of(words).reading(Samples.wrong()).out();
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
        return JsonParser.parseString(text)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
    }

    private static JsonObject at(JsonElement from, Object... steps) {
        JsonElement at = from;
        for (Object step : steps) {
            at = step instanceof Integer index
                    ? at.getAsJsonArray().get(index)
                    : at.getAsJsonObject().get((String) step);
        }
        return at.getAsJsonObject();
    }

    private static int number(JsonObject object, String name) {
        return object.get(name).getAsInt();
    }

    @Test
    void theSchemaIsNoRubberStamp() throws IOException {
        assertThat(schema().validate("{\"version\": \"2.1.0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aResultPointsToTheFigureAndBringsItsFix() throws IOException {
        JsonObject run = log("-");
        JsonObject result = at(run, "results", 0);
        JsonObject region = at(result, "locations", 0, "physicalLocation", "region");
        String line = Samples.wrong().split("\n", -1)[number(region, "startLine") - 1];
        assertThat(line.substring(number(region, "startColumn") - 1, number(region, "endColumn") - 1))
                .isEqualTo(Long.toString(Samples.rightTotal() + 1));
        JsonObject replacement = at(result, "fixes", 0, "artifactChanges", 0, "replacements", 0);
        assertThat(at(replacement, "insertedContent").get("text").getAsString())
                .isEqualTo(Long.toString(Samples.rightTotal()));
        assertThat(replacement.get("deletedRegion")).isEqualTo(region);
        assertThat(result.get("level").getAsString()).isEqualTo("error");
        JsonObject rule = at(run, "tool", "driver", "rules", number(result, "ruleIndex"));
        assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        assertThat(run.get("columnKind").getAsString()).isEqualTo("utf16CodeUnits");
        assertThat(result.getAsJsonArray("relatedLocations")).isNotEmpty();
        assertThat(at(run, "invocations", 0).get("executionSuccessful").getAsBoolean())
                .isTrue();
    }

    @Test
    void rulesAreDescribedInBothLanguages() throws IOException {
        for (String language : new String[] {"zh", "en"}) {
            JsonObject run = log("-", "--lang", language);
            String own = at(run, "tool", "driver", "rules", 0, "shortDescription")
                    .get("text")
                    .getAsString();
            String other = at(run, "translations", 0, "rules", 0, "shortDescription")
                    .get("text")
                    .getAsString();
            String english = "A stated total differs from the sum of its parts";
            assertThat(language.equals("en") ? own : other).isEqualTo(english);
            assertThat(language.equals("en") ? other : own).isEqualTo("合计与各项之和不符");
        }
    }

    @Test
    void fingerprintsDoNotDependOnTheLine() throws IOException {
        Path first = Samples.write(folder.resolve("a.gouji"), Samples.wrong());
        Path moved = Samples.write(folder.resolve("b.gouji"), "\n\n" + Samples.wrong());
        JsonElement print = at(log(first), "results", 0).get("partialFingerprints");
        assertThat(at(log(moved), "results", 0).get("partialFingerprints")).isEqualTo(print);
        String other = Samples.wrong().replace("示例市民政局", "示例市司法局");
        Path another = Samples.write(folder.resolve("c.gouji"), other);
        assertThat(at(log(another), "results", 0).get("partialFingerprints")).isNotEqualTo(print);
    }

    @Test
    void pathsAreEncoded() throws IOException {
        Path file = Samples.write(folder.resolve("报告 100%#1?.gouji"), Samples.wrong());
        String uri = at(log(file), "results", 0, "locations", 0, "physicalLocation", "artifactLocation")
                .get("uri")
                .getAsString();
        assertThat(uri).startsWith("file:///").endsWith("/%E6%8A%A5%E5%91%8A%20100%25%231%3F.gouji");
        assertThat(Path.of(java.net.URI.create(uri))).isEqualTo(file);
    }

    @Test
    void whatCannotBeReadIsANotification() throws IOException {
        JsonObject run = log("missing.txt", "-");
        JsonObject invocation = at(run, "invocations", 0);
        assertThat(invocation.get("executionSuccessful").getAsBoolean()).isFalse();
        JsonObject notification = at(invocation, "toolExecutionNotifications", 0);
        assertThat(at(notification, "message").get("text").getAsString()).isEqualTo("missing.txt: 没有这个文件或文件夹");
        assertThat(at(notification, "locations", 0, "physicalLocation", "artifactLocation")
                        .get("uri")
                        .getAsString())
                .isEqualTo("missing.txt");
    }

    @Test
    void everyKindOfFindingIsValid() throws IOException {
        JsonObject run = log(Path.of("grammar/examples"));
        assertThat(run.getAsJsonArray("results")).hasSizeGreaterThan(8);
        assertThat(at(run, "results", 0, "locations", 0, "physicalLocation", "artifactLocation")
                        .get("uri")
                        .getAsString())
                .startsWith("grammar/examples/");
    }
}
