package org.gouji.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.analysis.Analysis;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.Standards;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Parse and check, warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class AnalysisBenchmark {

    private static final int MEGABYTE = 1_000_000;

    /** What the report consists of: an ordinary one, or much of one thing, with its size in MB of UTF-8. */
    @Param({"standard", "prose-1", "prose-10", "rows-1", "rows-10"})
    public String text;

    private String report = "";

    @Setup
    public void write() {
        SampleReport sample = SampleReport.consistent(Standards.newest(), 3);
        report = switch (text) {
            case "standard" -> Layout.TABS.write(sample);
            case "prose-1" -> prose(sample, MEGABYTE);
            case "prose-10" -> prose(sample, 10 * MEGABYTE);
            case "rows-1" -> rows(sample, MEGABYTE);
            default -> rows(sample, 10 * MEGABYTE);
        };
    }

    @Benchmark
    public List<Diagnostic> parseAndCheck() {
        return Analysis.of(report).found();
    }

    private static String prose(SampleReport sample, int bytes) {
        String sentence = "本年度通过门户网站主动公开信息134条，其中动态信息59篇，解读材料17篇，其他信息58条，办结率100%。\n\n";
        return repeated(Layout.MARKDOWN.write(sample), "### （二）", sentence, bytes);
    }

    private static String rows(SampleReport sample, int bytes) {
        String row = "| 2.重复申请 | 12 | 0 | 3 | 0 | 0 | 0 | 15 |\n";
        return repeated(Layout.MARKDOWN.write(sample), "| 3.要求提供公开出版物", row, bytes);
    }

    /** The report with a piece before a place as often as it takes to reach a size. */
    private static String repeated(String report, String place, String piece, int bytes) {
        int at = report.indexOf(place);
        int left = bytes - report.getBytes(StandardCharsets.UTF_8).length;
        int times = left / piece.getBytes(StandardCharsets.UTF_8).length;
        return report.substring(0, at) + piece.repeat(times) + report.substring(at);
    }
}
