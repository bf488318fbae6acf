package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.layout.Successor;
import org.gouji.standard.CellId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gouji.json} says of agencies, carried out by {@code check}. */
class CheckWorkspaceTest {

    private static final CellId PENALTY = new CellId("penalty", "decisions");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void write() {
        write("市政府.gouji", of("示例市人民政府", "100"));
        write("民政局.gouji", of("示例市民政局", "60"));
        write("教育局.gouji", of("示例市教育局", "39"));
    }

    /** A report whose departments' figures add up to its own where they are twice the same. */
    private static SampleReport of(String agency, String penalties) {
        SampleReport sample = Samples.report();
        SampleReport zeros = sample;
        for (var table : sample.values().entrySet()) {
            for (CellId cell : table.getValue().keySet()) {
                zeros = zeros.with(table.getKey(), cell, "0");
            }
        }
        SampleReport report = zeros.with("disclosure", PENALTY, penalties);
        return new SampleReport(report.standard(), agency, report.year(), report.values());
    }

    private void write(String name, SampleReport report) {
        Samples.write(folder.resolve(name), Layout.MARKDOWN.write(report));
    }

    private Run check(String configuration) {
        Samples.write(folder.resolve("gouji.json"), configuration);
        return Run.of("check", "--hints", folder);
    }

    private static String government(String departments, boolean complete) {
        return """
                {"governments": [{"agency": "示例市人民政府", "departments": [%s], "complete": %s}]}
                """.formatted(departments, complete);
    }

    @Test
    void departmentsThatAreKnownMayHaveLess() {
        Run run = check(government("\"示例市民政局\", \"示例市教育局\"", false));
        assertThat(run.out()).doesNotContain("aggregate-mismatch");
        assertThat(run.status()).isZero();
    }

    @Test
    void departmentsThatAreKnownMayNotHaveMore() {
        write("教育局.gouji", of("示例市教育局", "41"));
        Run run = check(government("\"示例市民政局\", \"示例市教育局\"", false));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).containsOnlyOnce("aggregate-mismatch");
        assertThat(run.out()).contains("市政府.gouji:", "行政处罚", "101", "100", "另见", "教育局.gouji:", "民政局.gouji:");
    }

    @Test
    void allDepartmentsHaveJustAsMuch() {
        Run run = check(government("\"示例市民政局\", \"示例市教育局\"", true));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).containsOnlyOnce("aggregate-mismatch").contains("99", "100");
        write("教育局.gouji", of("示例市教育局", "40"));
        assertThat(check(government("\"示例市民政局\", \"示例市教育局\"", true)).status()).isZero();
    }

    @Test
    void departmentsWithoutAReportAreNamed() {
        Run run = check(government("\"示例市民政局\", \"示例市教育局\", \"示例市司法局\"", true));
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsOnlyOnce("aggregate-mismatch").contains("信息", "示例市司法局");
    }

    @Test
    void anAliasJoinsTheYearsOfAnAgencyAndNothingElseDoes() {
        SampleReport last = Samples.report();
        SampleReport now = Successor.of(last, 2).with("disclosure", new CellId("regulation", "in-force"), "77777");
        write("2023.gouji", new SampleReport(last.standard(), "利通区文旅局", last.year(), last.values()));
        write("2024.gouji", new SampleReport(now.standard(), "吴忠市利通区文旅局", now.year(), now.values()));
        assertThat(check("{}").out()).doesNotContain("roll-forward-mismatch");
        assertThat(check("{\"aliases\": {\"吴忠市利通区文旅局\": [\"利通区文旅局\"]}}").out())
                .containsOnlyOnce("roll-forward-mismatch")
                .contains("77777", "2023.gouji");
    }
}
