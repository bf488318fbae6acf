package org.gouji.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.consistency.Consistency;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.Report;
import org.gouji.report.ReportMemory;
import org.gouji.report.label.KnownForms;
import org.gouji.report.prose.BoundClaim;
import org.gouji.rules.Rules;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.standard.BuiltInEditions;
import org.gouji.syntax.SyntaxTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the prose costs in a report that has just been read, warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ProseBenchmark {

    private static final int SENTENCES = 10;

    private String text = "";
    private CheckedReport report = read("");

    @Setup
    public void write() {
        String sentence = "本年度通过门户网站主动公开信息134条，其中动态信息59篇，解读材料17篇，其他信息58条，群众评价良好。\n\n";
        String sample = Layout.TABS.write(SampleReport.consistent(BuiltInEditions.newest(), 3));
        int at = sample.indexOf("（二）");
        text = sample.substring(0, at) + sentence.repeat(SENTENCES) + sample.substring(at);
    }

    @Setup(Level.Invocation)
    public void parse() {
        report = read(text);
    }

    private static CheckedReport read(String text) {
        Report read = Report.read(SyntaxTree.parse(text), KnownForms.builtIn(), new ReportMemory());
        return new CheckedReport(read, Consistency.of(read));
    }

    /** Reading and binding the claims, which is nearly all that the rules about prose cost. */
    @Benchmark
    public List<BoundClaim> claims() {
        return report.report().claims();
    }

    /** All rules, those about prose among them. */
    @Benchmark
    public List<Diagnostic> allRules() {
        return Rules.check(report);
    }
}
