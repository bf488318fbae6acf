package org.gouji.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gouji.report.Report;
import org.gouji.report.ReportMemory;
import org.gouji.report.label.KnownForms;
import org.gouji.syntax.SyntaxTree;
import org.junit.jupiter.api.Test;

/** Where the figures leave open which of them is wrong, the prose may tell. */
class ProseEvidenceTest {

    private static final String REVIEW = "| 7        | 2        | 4        | 1        | 14   |";

    /** The candidates of the one open relation: the figure, what it would be, and a mark where nothing else is meant. */
    private static List<String> candidates(String sentence, String review) {
        String text = report().replace("{{sentence}}", sentence).replace(REVIEW, review);
        List<Finding> findings = Consistency.of(
                        Report.read(SyntaxTree.parse(text), KnownForms.builtIn(), new ReportMemory()))
                .findings();
        assertThat(findings).hasSize(1).allMatch(Finding.OpenRelation.class::isInstance);
        return ((Finding.OpenRelation) findings.get(0))
                .candidates().stream()
                        .map(candidate -> candidate.figure().cell().column() + " " + candidate.value()
                                + (candidate.meant() ? "!" : ""))
                        .toList();
    }

    private static String report() {
        try (InputStream stream = ProseEvidenceTest.class.getResourceAsStream("/org/gouji/rules/prose/report.gouji")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void theTotalIsMeantWhereTheProseStatesTheSum() {
        assertThat(candidates("全年发生政府信息公开行政复议14件。", "| 7 | 2 | 4 | 1 | 20 |"))
                .first()
                .isEqualTo("review.total 14!");
    }

    @Test
    void theTotalIsRightWhereTheProseStatesIt() {
        assertThat(candidates("全年发生政府信息公开行政复议20件。", "| 7 | 2 | 4 | 1 | 20 |"))
                .contains("review.total 14")
                .noneMatch(candidate -> candidate.endsWith("!"));
    }

    @Test
    void aPartThatTheProseSupportsComesFirstAndIsNotPreferred() {
        assertThat(candidates("发生政府信息公开行政复议20件，其中结果维持13件。", "| 7 | 2 | 4 | 1 | 20 |"))
                .first()
                .isEqualTo("review.upheld 13");
    }

    @Test
    void whatIsSaidRoughlyIsNoEvidence() {
        assertThat(candidates("全年发生政府信息公开行政复议约14件。", "| 7 | 2 | 4 | 1 | 20 |"))
                .noneMatch(candidate -> candidate.endsWith("!"));
    }
}
