package org.gouji.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gouji.json.JsonText.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are JSON, with Gson as the judge, and where values stand. */
class JsonTextTest {

    private static final TypeAdapter<JsonElement> JUDGE =
            new GsonBuilder().setStrictness(Strictness.STRICT).create().getAdapter(JsonElement.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " [1, -2, 0, 3.5, 1e9, 12345678901] ",
                "[true, false, null]",
                "\"\"",
                "\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u4e00\"",
                "{\"a\": {\"b\": [\"年度\"]}}",
                "[01]",
                "[1.]",
                "[.5]",
                "[+1]",
                "[- 1]",
                "[1e]",
                "[True]",
                "[NaN]",
                "[1 2]",
                "[1,,2]",
                "[,1]",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{a: 1}",
                "{1: 1}",
                "{\"a\"}",
                "'a'",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"a\nb\"",
                "\"a\tb\"",
                "[1]]",
                "{} {}",
                "// x\n1",
                "[\u00A01]",
                "",
                "]"
            })
    void asGsonJudges(String text) {
        assertThat(JsonText.read(text).failure().isEmpty()).as(text).isEqualTo(isJson(text));
    }

    private static boolean isJson(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            return JUDGE.read(reader) != null && reader.peek() == JsonToken.END_DOCUMENT;
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException notJson) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asGsonJudgesDamagedTexts(long seed) {
        String whole = "{\"a\": [1, -2.5e3, \"x\\u4e00\\n\"], \"b\": {\"c\": true, \"d\": null}, \"e\": \"\"}";
        String marks = "{}[]\",:\\u01e-. tn\n";
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder(whole);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(text.length());
                char mark = marks.charAt(random.nextInt(marks.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, mark);
                    default -> text.setCharAt(at, mark);
                }
            }
            asGsonJudges(text.toString());
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    @Test
    void placesAndValues() {
        String text = "\uFEFF {\"数\": [12, \"a\\u0062\", true, null, 1.5]}";
        Json.Members root = (Json.Members) JsonText.read(text).value().orElseThrow();
        Json.Member member = root.members().get(0);
        List<Json> items = ((Json.Items) member.value()).items();
        assertThat(member.name()).isEqualTo("数");
        assertThat(member.key().of(text)).isEqualTo("\"数\"");
        assertThat(items.stream().map(item -> item.range().of(text)))
                .containsExactly("12", "\"a\\u0062\"", "true", "null", "1.5");
        assertThat(items.get(0)).isInstanceOfSatisfying(Json.Whole.class, number -> assertThat(number.value())
                .isEqualTo(12));
        assertThat(items.get(1)).isInstanceOfSatisfying(Json.Text.class, string -> assertThat(string.value())
                .isEqualTo("ab"));
        assertThat(items.get(2)).isInstanceOf(Json.Flag.class);
        assertThat(items.get(3)).isInstanceOf(Json.Other.class);
        assertThat(items.get(4)).isInstanceOf(Json.Other.class);
        assertThat(root.range().of(text)).startsWith("{").endsWith("}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1, 2,]        | ]     | COMMA_TOO_MANY
            {"a": 1,}      | }     | COMMA_TOO_MANY
            ["a" "b"]      | "b"   | COMMA_MISSING
            [[1] [2]]      | [     | COMMA_MISSING
            {"a": 1 "b": 2}| "b"   | COMMA_MISSING
            {"a": yes}     | yes   | UNEXPECTED
            [1, 2          | ``    | UNEXPECTED
            ["a            | "a    | UNEXPECTED
            [1] 2          | 2     | UNEXPECTED
            """)
    void whereAndWhyItEnds(String text, String token, Reason reason) {
        JsonText.Failure failure = JsonText.read(text).failure().orElseThrow();
        assertThat(failure.token().of(text)).isEqualTo(token);
        assertThat(failure.reason()).isEqualTo(reason);
    }

    @Test
    void whatStandsBeforeAMistakeIsKept() {
        Json.Members root =
                (Json.Members) JsonText.read("{\"a\": 1, \"b\": [2, x").value().orElseThrow();
        assertThat(root.members()).extracting(Json.Member::name).containsExactly("a", "b");
    }

    @Test
    void bracketsWithinTooManyBrackets() {
        assertThat(JsonText.read("[".repeat(100) + "]".repeat(100)).failure()).isEmpty();
        assertThat(JsonText.read("[".repeat(1_000_000)).failure())
                .map(JsonText.Failure::reason)
                .contains(Reason.TOO_DEEP);
    }
}
