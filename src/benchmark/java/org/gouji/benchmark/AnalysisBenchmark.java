package org.gouji.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.analysis.Analysis;
import org.gouji.diagnostic.Diagnostic;
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

    /** What the report consists of: an ordinary one, or much of one thing, with its size in MB of UTF-8. */
    @Param({"standard", "prose-1", "prose-10", "rows-1", "rows-10"})
    public String text;

    private String report = "";

    @Setup
    public void write() {
        report = Texts.of(text);
    }

    @Benchmark
    public List<Diagnostic> parseAndCheck() {
        return Analysis.of(report).found();
    }
}
