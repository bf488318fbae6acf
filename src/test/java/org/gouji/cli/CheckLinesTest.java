package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of a line for each report, diagnostic or figure. */
class CheckLinesTest {

    private static final String HOSTILE = "---\n机关: =cmd|' /C calc'!A0,\"甲\"\n年度: 2024\n---\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static List<CSVRecord> csv(Run run) throws IOException {
        assertThat(run.out()).startsWith("\uFEFF");
        assertThat(run.out().replace("\r\n", "")).doesNotContain("\n");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(run.out().substring(1))).getRecords();
    }

    @Test
    void aLineOfJsonIsAnEntryOfTheObject() {
        Path good = Samples.write(folder.resolve("a.gouji"), Samples.clean());
        Path bad = Samples.write(folder.resolve("b.gouji"), Samples.wrong());
        for (String command : List.of("check", "tables")) {
            JsonArray whole = JsonParser.parseString(Run.of(command, "--format", "json", good, bad, "c.txt")
                            .out())
                    .getAsJsonObject()
                    .getAsJsonArray("files");
            List<JsonElement> lines = new ArrayList<>();
            Run.of(command, "--format", "jsonl", good, bad, "c.txt")
                    .out()
                    .lines()
                    .forEach(line -> lines.add(JsonParser.parseString(line)));
            assertThat(lines).isEqualTo(whole.asList()).hasSize(3);
        }
    }

    @Test
    void aLineOfCsvIsADiagnostic() throws IOException {
        CSVRecord line = csv(Run.of("check", "--format", "csv", "-").reading(Samples.wrong()))
                .get(0);
        assertThat(line.get("agency")).isEqualTo("示例市民政局");
        assertThat(line.get("year")).isEqualTo("2023");
        assertThat(line.get("code")).isEqualTo("total-mismatch");
        assertThat(line.get("severity")).isEqualTo("error");
        assertThat(line.get("fixes")).isEqualTo("改为 " + Samples.rightTotal());
        assertThat(line.get("relations")).isEqualTo("requests/row-total/3.3.1 requests/column-total/total");
        String source = Samples.wrong().split("\n", -1)[Integer.parseInt(line.get("line")) - 1];
        assertThat(source.substring(
                        Integer.parseInt(line.get("column")) - 1, Integer.parseInt(line.get("endColumn")) - 1))
                .isEqualTo(Long.toString(Samples.rightTotal() + 1));
    }

    @Test
    void noSpreadsheetRunsWhatAReportSays() throws IOException {
        String text = HOSTILE + "二、主动公开政府信息情况\n规章\t0\t\t-5\n";
        for (String command : List.of("check", "tables")) {
            List<CSVRecord> lines = csv(Run.of(command, "--format", "csv", "-").reading(text));
            assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line.get("agency"))
                    .isEqualTo("'=cmd|' /C calc'!A0,\"甲\""));
        }
        Path formula = Samples.write(folder.resolve("=1+1.gouji"), Samples.wrong());
        Run run = Run.of("check", "--format", "csv", "=1+1.gouji", formula);
        assertThat(csv(run).get(0).get("path")).endsWith("/=1+1.gouji");
        assertThat(run.err()).contains("=1+1.gouji：没有这个文件");
    }

    @Test
    void commandsForGithub() {
        Run run = Run.of("check", "--format", "github", "-").reading(Samples.wrong());
        String first = run.out().lines().findFirst().orElseThrow();
        assertThat(first)
                .matches("::error file=-,line=\\d+,endLine=\\d+,col=\\d+,endColumn=\\d+,title=total-mismatch::表三.*");
        assertThat(run.out()).endsWith("检查 1 份报告：错误 1，警告 0，信息 0，提示 0\n");
    }

    @Test
    void nothingInAPathOrAReportIsACommand() {
        Path file = Samples.write(folder.resolve("a,b:100%\n::set-env name=x::y.gouji"), Samples.wrong());
        Run run = Run.of("check", "--format", "github", file, "no\r\n::error::x.txt");
        assertThat(run.out()).contains("a%2Cb%3A100%25%0A%3A%3Aset-env name=x%3A%3Ay.gouji,line=");
        assertThat(run.out()).contains("::error file=no%0D%0A%3A%3Aerror%3A%3Ax.txt::no%0D%0A::error::x.txt：没有");
        assertThat(run.out().lines().filter(line -> line.startsWith("::"))).hasSize(2);
    }
}
