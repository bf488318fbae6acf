package org.gouji.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.standard.file.FormDamages;
import org.gouji.standard.file.FormDamages.Damage;
import org.gouji.standard.file.FormText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of form files accepts what the reader accepts, and refuses what isn't built as it should be. */
class StandardSchemaTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(StandardSchema.text());

    private static boolean isValid(String form) {
        return SCHEMA.validate(form, InputFormat.JSON).isEmpty();
    }

    static Stream<String> sound() throws IOException {
        return FormDamages.sound();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void acceptsSoundForms(String text) {
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsTheFormThatGoujiBringsAlong() throws IOException {
        try (InputStream resource = Objects.requireNonNull(
                FormText.class.getResourceAsStream("/standards/government-information-disclosure.form.json"))) {
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
            assertThat(FormText.read(text).mistakes()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void refusesWhatIsntBuiltAsItShouldBe(String text) {
        refuses(FormDamages.wrongTypes(text));
        refuses(FormDamages.misspeltKeys(text));
        refuses(FormDamages.missingKeys(text));
    }

    private static void refuses(List<Damage> damages) {
        for (Damage damage : damages) {
            int start = damage.place().start();
            assertThat(isValid(damage.text()))
                    .as(damage.text().substring(Math.max(0, start - 60), start + 1))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"\", \"tables\": [{\"rows\": [\"甲\"]}]}",
                "{\"name\": \"表\", \"tables\": [{}]}",
                "{\"name\": \"表\", \"tables\": [{\"rows\": []}]}",
                "{\"name\": \"表\", \"firstYear\": 21, \"tables\": [{\"rows\": [\"甲\"]}]}",
                "{\"name\": \"表\", \"frequency\": \"weekly\", \"tables\": [{\"rows\": [\"甲\"]}]}",
                "{\"name\": \"表\", \"editions\": []}",
                "{\"name\": \"表\", \"editions\": [{\"tables\": [{\"rows\": [\"甲\"]}]}], \"firstYear\": 2021}",
                "{\"name\": \"表\", \"tables\": [{\"rows\": [\"甲\", \"乙\"], \"relations\": [{\"left\": {}, \"right\": \"乙\"}]}]}",
                "{\"name\": \"表\", \"tables\": [{\"rows\": [\"甲\", \"乙\"],"
                        + " \"relations\": [{\"left\": {\"row\": \"甲\", \"coefficient\": 0}, \"right\": \"乙\"}]}]}",
                "{\"name\": \"表\", \"tables\": [{\"rows\": [\"甲\", \"乙\"], \"relations\": [{\"left\": [], \"right\": \"乙\"}]}]}",
                "{\"name\": \"表\", \"tables\": [{\"rows\": [{\"label\": \"甲\", \"choices\": []}]}]}",
                "{\"name\": \"表\", \"tables\": [{\"rows\": [{\"label\": \"甲\", \"unit\": \"角\"}]}]}",
                "[]"
            })
    void refusesWhatTheReaderRefuses(String text) {
        assertThat(FormText.read(text).mistakes()).hasSize(1);
        assertThat(isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"表\", \"tables\": [{\"rows\": [\"甲\"]}]}",
                "{\"name\": \"表\", \"chapters\": [\"甲\", {\"heading\": \"乙\", \"$comment\": \"…\"}]}",
                "{\"name\": \"表\", \"tables\": [{\"columns\": [\"甲\", {\"label\": \"乙\", \"children\": [\"丙\"]}]}]}",
                "{\"name\": {\"zh\": \"表\"}, \"title\": \"{agency}{period}表\", \"tables\": [{\"rows\": [\"甲\", \"乙\"],"
                        + " \"relations\": [{\"left\": \"甲\", \"comparison\": \"≤\", \"right\": [\"乙\"], \"reportedAt\": \"甲\"}]}]}"
            })
    void acceptsWhatTheReaderAccepts(String text) {
        assertThat(FormText.read(text).mistakes()).isEmpty();
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void describesEachKeyInBothLanguages() {
        Stream<String> descriptions = StandardSchema.text()
                .lines()
                .filter(line -> line.contains("\"description\":"))
                .map(line -> line.substring(line.indexOf(':')));
        assertThat(descriptions).hasSizeGreaterThan(60).allSatisfy(text -> assertThat(text)
                .containsPattern("\\p{IsHan}.* / .*[a-z]"));
    }
}
