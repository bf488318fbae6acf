package org.gouji.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a resource is said, with its name and the place in it. */
class StandardReaderTest {

    @Test
    void noSuchResource() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StandardReader.read("1949"))
                .withMessage("/standards/1949.json: no such resource");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "id": "2021",        |                        | id is missing
            "id": "2021"         | "id": 2021             | id is not a text
            "firstYear": 2021    | "firstYear": "2021"    | firstYear is not a number
            "initials": "ztqk",  |                        | chapters[0].initials is missing
            "explanation": {     | "explanation": 1, "": {| chapters[0].topics[0].explanation is not an object
            ["总体"],             | "总体",                 | chapters[0].keywords is not a list
            "measure": "COUNT"   | "measure": "LENGTH"    | tables[0].blocks[0].columns[0].measure is not one of [COUNT, CHANGE, MONEY]
            "figures": true      | "figures": "yes"       | tables[0].blocks[0].rows[0].figures is not true or false
            """)
    void malformed(String valid, String broken, String message) throws IOException {
        String json = newest();
        assertThat(json).contains(valid);
        String malformed = json.replaceFirst(
                Pattern.quote(valid), Matcher.quoteReplacement(Objects.requireNonNullElse(broken, "")));
        assertThatIllegalStateException()
                .isThrownBy(() -> StandardReader.read("x.json", malformed))
                .withMessage("x.json: " + message);
    }

    @Test
    void notJson() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StandardReader.read("x.json", "{\"id\": "))
                .withMessageStartingWith("x.json: ");
    }

    private static String newest() throws IOException {
        try (InputStream stream = StandardReader.class.getResourceAsStream("/standards/2021.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
