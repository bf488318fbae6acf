package org.gouji.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.claims.Quantity;
import org.gouji.report.Report;
import org.gouji.report.prose.BoundClaim;
import org.gouji.standard.TableCell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the prose of real reports claims, as it was worked out by hand. */
class RealProseTest {

    private static final Set<String> CODES = Set.of("prose-table-mismatch", "prose-sum-mismatch", "year-mismatch");

    @BeforeAll
    static void reportsAreHere() {
        assumeTrue(Files.isDirectory(RealReports.folder()), "the real reports are not here");
    }

    private static Analysis analysis(String name) throws IOException {
        try (Stream<Path> files = Files.walk(RealReports.folder())) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(name))
                    .filter(RealProseTest::isText)
                    .findFirst()
                    .orElseThrow();
            return Analysis.of(Files.readString(file));
        }
    }

    private static boolean isText(Path path) {
        return path.toString().endsWith(".txt") || path.toString().endsWith(".md");
    }

    @Test
    void nothingIsFoundButTheOneWrongSum() throws IOException {
        assertThat(found("seeds")).isEmpty();
        assertThat(found("real")).containsExactly("015 prose-sum-mismatch 2602");
    }

    /** False alarms that are known by name: a list inside a list, and lists that go on after an item called 其他. */
    @Test
    void theFalseAlarmsInOddTextsAreKnown() throws IOException {
        assumeTrue(Files.isDirectory(RealReports.folder().resolve("wild")), "the odd texts are not here");
        assertThat(found("wild"))
                .isSubsetOf(
                        "148 prose-sum-mismatch 50",
                        "205 prose-sum-mismatch 89",
                        "206 prose-sum-mismatch 131",
                        "208 prose-sum-mismatch 159");
    }

    private static List<String> found(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(RealReports.folder().resolve(folder))) {
            return files.filter(RealProseTest::isText)
                    .flatMap(RealProseTest::findings)
                    .toList();
        }
    }

    private static Stream<String> findings(Path path) {
        Analysis analysis;
        try {
            analysis = Analysis.of(Files.readString(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String number = path.getFileName().toString().substring(0, 3);
        return analysis.found().stream()
                .filter(found -> CODES.contains(found.code()))
                .map(found -> number + " " + found.code() + " " + found.range().of(analysis.text()));
    }

    private static void binds(String file, int value, String... cells) throws IOException {
        Report report = analysis(file).report();
        assertThat(report.claims())
                .as(file)
                .filteredOn(claim -> claim.claim().quantity().value().intValue() == value)
                .anyMatch(claim -> hasReading(claim, List.of(cells)));
    }

    private static boolean hasReading(BoundClaim claim, List<String> cells) {
        return claim.readings().stream()
                .anyMatch(reading ->
                        reading.stream().map(RealProseTest::name).toList().equals(cells));
    }

    private static String name(TableCell cell) {
        return cell.cell().row() + "/" + cell.cell().column();
    }

    @Test
    void claimsAreBoundToTheirFigures() throws IOException {
        binds("000", 0, "1/total");
        binds("003", 9, "1/total");
        binds("004", 3, "1/total");
        binds("004", 1, "figures/review.total");
        binds("002_hongze", 21, "1/total");
        binds("006", 749, "1/total", "2/total");
        binds("006", 718, "3.7/total");
        binds("006", 74, "figures/review.total", "figures/direct.total", "figures/after-review.total");
        binds("025", 11, "1/total");
    }

    private static void sums(String file, int total, Integer... parts) throws IOException {
        assertThat(analysis(file).report().prose().claims().breakdowns())
                .as(file)
                .filteredOn(breakdown -> breakdown.total().value().intValue() == total)
                .anySatisfy(breakdown -> assertThat(
                                breakdown.parts().stream().map(Quantity::value).map(value -> value.intValue()))
                        .containsExactly(parts));
    }

    @Test
    void totalsHaveTheirParts() throws IOException {
        sums("000", 134, 59, 6, 4, 65);
        sums("006", 21, 17);
        sums("006", 749, 741, 8);
        sums("025", 11, 5, 6);
        sums("025", 126, 4, 9, 6, 1, 26, 44, 36);
    }

    @Test
    void aRoughTotalHasNoParts() throws IOException {
        assertThat(analysis("003").report().prose().claims().breakdowns()).isEmpty();
        assertThat(analysis("002_6828").report().prose().claims().breakdowns()).isEmpty();
    }
}
