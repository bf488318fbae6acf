package org.gouji.cli.output;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.analysis.Findings;
import org.gouji.cli.destination.Output;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.messages.Severities;
import org.gouji.text.LineIndex;
import org.gouji.text.Localized;

/**
 * Writes the findings of {@code check} as JUnit XML, which CI servers read. A report is a suite, each diagnostic a
 * failed test case (or, below the severity that fails, a passed one with output); a report without diagnostics is one
 * passed case. The names of cases hold no line numbers, so that servers recognize a case after the text has moved.
 */
public final class CheckJunit implements CheckReporter {

    private final Output out;
    private final Predicate<Severity> fails;
    private final boolean hints;

    /**
     * @param fails which severities fail
     * @param hints whether hints are listed
     */
    public CheckJunit(Output out, Predicate<Severity> fails, boolean hints) throws IOException {
        this.out = out;
        this.fails = fails;
        this.hints = hints;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"gouji\">\n");
    }

    @Override
    public void report(String path, Findings findings) throws IOException {
        List<Diagnostic> shown = findings.diagnostics().stream()
                .filter(diagnostic ->
                        hints || fails.test(diagnostic.severity()) || diagnostic.severity() != Severity.HINT)
                .toList();
        long failures = shown.stream()
                .filter(diagnostic -> fails.test(diagnostic.severity()))
                .count();
        suite(path, Math.max(1, shown.size()), failures, 0);
        for (Diagnostic diagnostic : shown) {
            write(path, findings.analysis().index(), diagnostic);
        }
        if (shown.isEmpty()) {
            out.write(testcase(path, out.text(new Localized("没有发现问题", "nothing found"))) + "/>\n");
        }
        out.write("  </testsuite>\n");
    }

    private void write(String path, LineIndex index, Diagnostic diagnostic) throws IOException {
        String message = diagnostic.message().in(out.language());
        String place = Place.of(index, diagnostic.range()).in(path);
        String severity = out.text(Severities.name(diagnostic.severity()));
        String body = XmlText.of(place + " " + severity + " " + diagnostic.code() + "\n" + message);
        out.write(testcase(path, diagnostic.code() + ": " + message) + ">");
        out.write(
                fails.test(diagnostic.severity())
                        ? element("failure", diagnostic.code(), message) + body + "</failure>"
                        : "<system-out>" + body + "</system-out>");
        out.write("</testcase>\n");
    }

    @Override
    public void failed(String path, Localized failure) throws IOException {
        String reason = out.text(failure);
        suite(path, 1, 0, 1);
        out.write(testcase(path, out.text(new Localized("读取", "read"))) + ">");
        out.write(element("error", "unreadable", reason) + XmlText.of(path) + "</error></testcase>\n");
        out.write("  </testsuite>\n");
    }

    @Override
    public void end(Tally tally, int failed, int skipped) throws IOException {
        out.write("</testsuites>\n");
    }

    private void suite(String path, int tests, long failures, int errors) throws IOException {
        String name = XmlText.of(path);
        out.write("  <testsuite name=\"" + name + "\" file=\"" + name + "\" tests=\"" + tests + "\" failures=\""
                + failures + "\" errors=\"" + errors + "\" skipped=\"0\">\n");
    }

    private static String testcase(String path, String name) {
        return "    <testcase classname=\"" + XmlText.of(className(path)) + "\" name=\"" + XmlText.of(name) + "\"";
    }

    private static String element(String name, String type, String message) {
        return "<" + name + " type=\"" + XmlText.of(type) + "\" message=\"" + XmlText.of(message) + "\">";
    }

    /**
     * The class name for a path, by which servers group cases: {@code a.b} for {@code a/b}, {@code a_txt} for
     * {@code a.txt}.
     */
    private static String className(String path) {
        return path.replace('.', '_').replaceAll("^/+", "").replace('/', '.');
    }
}
