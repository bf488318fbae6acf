package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.analysis.RealReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real reports, from the command line, against what was worked out by hand. Skipped where they don't lie. */
class SeedsTest {

    @ParameterizedTest
    @CsvSource({
        "seeds/000, 2021, ''",
        "seeds/001, 2019, total-mismatch 331:1-331:2; total-mismatch 337:1-337:2",
        "seeds/002, 2021, missing-row 88",
        "seeds/003, 2021, total-mismatch 286:0-286:1",
        "seeds/004, 2021, cell-count-mismatch 69:30-69:31",
    })
    void theSeedsHaveExactlyTheseErrorsAndNoWarning(String name, String standard, String errors) {
        JsonObject file = check(name);
        assertThat(file.get("standard").getAsString()).isEqualTo(standard);
        assertThat(found(file, "warning")).isEmpty();
        List<String> expected = errors.isEmpty() ? List.of() : List.of(errors.split("; ", -1));
        assertThat(found(file, "error")).hasSameSizeAs(expected);
        for (int index = 0; index < expected.size(); index++) {
            assertThat(found(file, "error").get(index)).startsWith(expected.get(index));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "seeds/000, ''",
        "seeds/001, requests/column-total/natural-person 0/6; requests/column-total/total 0/6; "
                + "requests/balance/natural-person 0/6; requests/balance/total 0/6",
        "seeds/002, ''",
        "seeds/003, litigation/row-total/review 1/0",
        "seeds/004, ''",
        "real/002_hongze_gov_2023.pdf-raw, litigation/row-total/review 11/0; litigation/row-total/after-review 5/0",
        "real/002_hongze_gov_2023.pdf-layout, litigation/row-total/review 11/0; litigation/row-total/after-review 5/0",
        "real/006, ''",
        "real/015, ''",
        "real/016, ''",
        "real/017, ''",
        "real/018, ''",
        "real/025, ''",
        "real/030, ''",
        "real/031, ''",
        "real/032, ''",
    })
    void brokenRelations(String name, String broken) {
        Stream<String> found = check(name).getAsJsonArray("brokenRelations").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(relation -> relation.get("id").getAsString() + " " + relation.get("expected") + "/"
                        + relation.get("actual"));
        assertThat(String.join("; ", found.toList())).isEqualTo(broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"real/002_hongze_gov_2023.pdf-raw", "real/002_hongze_gov_2023.pdf-layout"})
    void twoErrorsInWhatAPdfSays(String name) {
        assertThat(found(check(name), "error")).hasSize(2).allMatch(line -> line.startsWith("total-mismatch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"real/006", "real/025"})
    void noErrorAndNoWarning(String name) {
        assertThat(found(check(name), "error")).isEmpty();
        assertThat(found(check(name), "warning")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"real/015", "real/016", "real/017", "real/018"})
    void squashedTablesAreNotJudged(String name) {
        assertThat(found(check(name), "error")).isEmpty();
        assertThat(found(check(name), "warning"))
                .filteredOn(line -> line.startsWith("unseparated-cells"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "seeds/000, 2021, 2021, 25",
        "seeds/001, 2019, 2019, 23",
        "real/002_hongze_gov_2023.pdf-raw, 2021, 2019, 23",
        "real/006, 2021, 2021, 25",
    })
    void theFormatIsChosenTableByTable(String name, String disclosure, String requests, int rows) {
        JsonObject file = file(Run.of("tables", path(name)));
        List<JsonObject> tables = file.getAsJsonArray("tables").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
        assertThat(tables.get(0).get("standard").getAsString()).isEqualTo(disclosure);
        assertThat(tables.get(1).get("standard").getAsString()).isEqualTo(requests);
        List<JsonElement> cells = tables.get(1).getAsJsonArray("rows").asList();
        assertThat(cells).hasSize(rows).noneMatch(row -> row.toString().contains("null"));
    }

    @Test
    void whatIsNoTextIsSaidInALineEach() {
        assumeTrue(Files.isDirectory(RealReports.folder()), "no real reports");
        Path real = RealReports.folder().resolve("real");
        Run run = Run.of("check", real.resolve("002_hongze_gov_2023.pdf"), real.resolve("010_shuyang_fgj_2023.html"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains("PDF", "网页");
    }

    private static JsonObject check(String name) {
        return file(Run.of("check", "--format", "json", path(name)));
    }

    private static JsonObject file(Run run) {
        return JsonParser.parseString(run.out())
                .getAsJsonObject()
                .getAsJsonArray("files")
                .get(0)
                .getAsJsonObject();
    }

    /** Code and range of the diagnostics of a severity. */
    private static List<String> found(JsonObject file, String severity) {
        return file.getAsJsonArray("diagnostics").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(diagnostic -> diagnostic.get("severity").getAsString().equals(severity))
                .map(diagnostic -> diagnostic.get("code").getAsString() + " "
                        + place(diagnostic.getAsJsonObject("range"), "start") + "-"
                        + place(diagnostic.getAsJsonObject("range"), "end"))
                .toList();
    }

    private static String place(JsonObject range, String end) {
        JsonObject position = range.getAsJsonObject(end);
        return position.get("line") + ":" + position.get("character");
    }

    /** The report whose path starts so; not the PDF where its text is meant. */
    private static Path path(String start) {
        Path reports = RealReports.folder();
        assumeTrue(Files.isDirectory(reports), "no real reports");
        try (Stream<Path> files = Files.walk(reports)) {
            return files.filter(file -> reports.relativize(file).toString().startsWith(start))
                    .filter(file -> file.toString().matches(".*\\.(txt|md)"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
