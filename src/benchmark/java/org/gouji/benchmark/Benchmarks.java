package org.gouji.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs all benchmarks and prints one table; the first argument is the jar whose whole process is timed. */
public final class Benchmarks {

    private static final int RUNS = 7;
    private static final int REPORTS = 1000;
    private static final int AGENCIES = 10_000;

    /** What the JVM does by itself. */
    private static final String PLAIN = "-XX:MaxRAMPercentage=25";

    /** What the README gives for many reports. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AnalysisBenchmark.class.getName())
                        .include(ProseBenchmark.class.getName())
                        .build())
                .run();
        System.out.printf("%n%-68s %10s %10s%n", "what", "median ms", "p99 ms");
        for (RunResult result : results) {
            Statistics times = result.getPrimaryResult().getStatistics();
            String text = result.getParams().getParam("text");
            String benchmark = result.getParams().getBenchmark();
            print(
                    text == null
                            ? "of a report that is read, " + benchmark.substring(benchmark.lastIndexOf('.') + 1)
                            : "parse + check, " + text,
                    times.getPercentile(50),
                    times.getPercentile(99));
        }
        wholeProcess(Path.of(args[0]));
        years(Path.of(args[0]));
        new ServerBenchmark(Path.of(args[0])).run();
    }

    private static void print(String what, double median, double worst) {
        System.out.printf("%-68s %10.2f %10.2f%n", what, median, worst);
    }

    /** {@code check} of a folder of reports in all layouts, in some formats, from the start of the process to its end. */
    private static void wholeProcess(Path jar) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("gouji-benchmark");
        try {
            for (int number = 0; number < REPORTS; number++) {
                Layout layout = Layout.values()[number % (Layout.values().length - 1)];
                SampleReport drawn =
                        SampleReport.consistent(BuiltInEditions.all().get(number % 2), number);
                SampleReport report =
                        new SampleReport(drawn.standard(), "示例" + number + "市民政局", drawn.year(), drawn.values());
                Files.writeString(folder.resolve(number + ".txt"), layout.write(report));
            }
            for (String format : List.of("text", "json", "html")) {
                printCheck(jar, folder, format, PLAIN);
                printCheck(jar, folder, format, QUICK);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Benchmarks::delete);
            }
        }
    }

    private static void printCheck(Path jar, Path folder, String format, String flag)
            throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            times.add(timed(
                    "java",
                    flag,
                    "-jar",
                    jar.toString(),
                    "check",
                    "--fail-on",
                    "never",
                    "--format",
                    format,
                    folder.toString()));
        }
        times.sort(Comparator.naturalOrder());
        print("check of 1,000 reports, " + format + ", " + flag, times.get(RUNS / 2), times.get(RUNS - 1));
    }

    /** {@code check} of two years of 10,000 agencies, in the heap that the system gives and in a small one. */
    private static void years(Path jar) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("gouji-benchmark");
        try {
            ReportFolders.write(folder, AGENCIES, 2);
            for (String heap : List.of(PLAIN, QUICK, "-Xmx512m")) {
                double time =
                        timed("java", heap, "-jar", jar.toString(), "check", "--fail-on", "never", folder.toString());
                print("check of 20,000 reports, years joined, " + heap, time, time);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Benchmarks::delete);
            }
        }
    }

    private static double timed(String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException("check ended with " + status);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
