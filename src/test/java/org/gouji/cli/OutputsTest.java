package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where output goes: several formats at once, to standard output and to files. */
class OutputsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path report = Path.of("");

    @BeforeEach
    void writeReport() throws IOException {
        report = Samples.write(folder.resolve("in/report.gouji"), Samples.wrong());
        Files.createDirectories(folder.resolve("out"));
    }

    private Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, <!DOCTYPE html>",
        "a.HTM, <!DOCTYPE html>",
        "a.sarif, '{\"$schema\"'",
        "a.sarif.json, '{\"$schema\"'",
        "a.json, '{\"version\"'",
        "a.jsonl, '{\"path\"'",
        "a.csv, '\uFEFFpath,'",
        "a.junit.xml, <?xml",
        "a.txt, '/'",
    })
    void theNameTellsTheFormat(String name, String start) throws IOException {
        Run run = Run.of("check", report, "--output", out(name));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(read(out(name))).startsWith(start);
        assertThat(run.out()).startsWith("检查 1 份报告：错误 1");
        assertThat(written()).containsExactly(name);
    }

    @Test
    void severalAtOnce() throws IOException {
        Run run = Run.of(
                "check", report, "--format", "text", "--format", "html", "--output", out("a.html"), "-o", out("b.csv"));
        assertThat(run.out()).isEqualTo(Run.of("check", report).out());
        assertThat(read(out("a.html"))).contains("total-mismatch");
        assertThat(read(out("b.csv"))).contains("total-mismatch");
        assertThat(Run.of("check", report, "--format", "json,html", "--output", out("c.html"))
                        .out())
                .isEqualTo(Run.of("check", report, "--format", "json").out());
    }

    @Test
    void aFormatThatWasAskedForGoesWhereTheNameAllows() throws IOException {
        Run run = Run.of("check", report, "--format", "sarif", "--output", out("a.json"));
        assertThat(run.out()).startsWith("检查 1 份报告");
        assertThat(read(out("a.json"))).startsWith("{\"$schema\"");
        Run.of("check", report, "--format", "github", "--output", out("a.log")).go();
        assertThat(read(out("a.log"))).startsWith("::error file=");
        Run.of("check", report, "--format", "json", "--output", out("report")).go();
        assertThat(read(out("report"))).startsWith("{\"version\"");
    }

    @Test
    void aNamedFormatLeavesStandardOutputAlone() throws IOException {
        Run run = Run.of("check", report, "--format", "json", "--output", "json=" + out("a"), "-o", "text=" + out("b"));
        assertThat(run.out()).startsWith("{\"version\"").isEqualTo(read(out("a")));
        assertThat(read(out("b"))).contains("错误 total-mismatch");
    }

    @ParameterizedTest
    @CsvSource({
        "--format json --format html, 标准输出只能用一种格式",
        "--output OUT/a, 不清楚用哪种格式",
        "--format text --format github --output OUT/a.txt, 不清楚用哪种格式",
        "--output OUT/a.csv --output csv=OUT/a.csv, 被指定了两次",
        "--output OUT/no/a.csv, 所在的文件夹不存在",
        "--output csv=OUT, 这是文件夹",
        "--output csv=, 缺少文件名",
        "--format pdf, '可用 text、json、jsonl、sarif、github、junit、csv、html'",
    })
    void whatIsNotClearIsSaidBeforeAnythingIsRead(String options, String message) throws IOException {
        String[] words = ("check missing.txt "
                        + options.replace("OUT", folder.resolve("out").toString()))
                .split(" ");
        Run run = Run.of((Object[]) words);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(written()).isEmpty();
    }

    @Test
    void anExistingFileIsReplacedOnlyByAWholeOne() throws IOException {
        Path before = Samples.write(out("a.html"), "before");
        assertThat(Run.of("check", report, "--format", "nonsense", "-o", before).status())
                .isEqualTo(2);
        assertThat(read(before)).isEqualTo("before");
        Run failing = Run.of("check", report, "--format", "json", "-o", before).into(new java.io.OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        assertThat(failing.status()).isEqualTo(2);
        assertThat(Run.of("check", report, "-o", before).status()).isEqualTo(1);
        assertThat(read(before)).startsWith("<!DOCTYPE html>");
        assertThat(written()).containsExactly("a.html");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path target = Samples.write(out("target.csv"), "before");
        Path link = Files.createSymbolicLink(out("link.csv"), target);
        assertThat(Run.of("check", report, "-o", link).status()).isEqualTo(1);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(read(target)).contains("total-mismatch");
    }

    @Test
    void aPathThatCannotBeReadDoesNotKeepOutputBack() throws IOException {
        Run run = Run.of("check", report, folder.resolve("missing.txt"), "-o", out("a.json"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(JsonParser.parseString(read(out("a.json"))).getAsJsonObject().getAsJsonArray("files"))
                .hasSize(2);
    }

    @Test
    void tablesToFiles() throws IOException {
        Run run = Run.of("tables", report, "-o", out("a.csv"), "-o", out("a.jsonl"), "-o", out("a.json"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(read(out("a.csv"))).startsWith("\uFEFFpath,agency,year,table,row,column,value\r\n");
        assertThat(JsonParser.parseString(read(out("a.jsonl"))))
                .isEqualTo(JsonParser.parseString(read(out("a.json")))
                        .getAsJsonObject()
                        .getAsJsonArray("files")
                        .get(0));
    }

    @Test
    void manyReportsAreSummedUp() throws IOException {
        for (int number = 0; number < 12; number++) {
            String text = Samples.wrong().replace("市民政局", "市第" + number + "局");
            Samples.write(folder.resolve("in/" + number + ".gouji"), text);
        }
        assertThat(Run.of("check", folder.resolve("in")).out())
                .endsWith(
                        "  问题最多的代码：total-mismatch 13\n  问题最多的机关（错误+警告）：示例市民政局 1+0，示例市第0局 1+0，示例市第10局 1+0，示例市第11局 1+0，示例市第1局 1+0，另有 8 个\n");
        assertThat(Run.of("check", "--lang", "en", folder.resolve("in")).out())
                .contains("  commonest codes: total-mismatch 13\n  agencies with the most errors+warnings: 示例市")
                .endsWith(" 1+0, and 8 more\n");
    }
}
