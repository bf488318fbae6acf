package org.gouji.rules;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.consistency.Consistency;
import org.gouji.corpus.AgencyNames;
import org.gouji.corpus.Coverage;
import org.gouji.corpus.Digester;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.ReportIndex;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.report.Report;
import org.gouji.report.ReportMemory;
import org.gouji.report.label.KnownForms;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.ComparedReport;
import org.gouji.syntax.SyntaxTree;

/**
 * Several reports with their expectations in them ({@link Snippet}), each under a line {@code === path}. Each is set into
 * a clean report with its own title, which is its first line; one whose first line is no title stands as it is. A part
 * named {@code gouji.json} says whose reports count towards whose.
 */
final class SnippetFiles {

    private static final Pattern FILE = Pattern.compile("(?m)^=== (.*)$\n?");
    private static final Pattern TITLE = Pattern.compile("# (.+)(20\\d\\d)年政府信息公开工作年度报告");

    private final Map<String, Snippet> reports = new LinkedHashMap<>();
    private List<Coverage> coverages = List.of();
    private Map<String, String> aliases = Map.of();

    private SnippetFiles(String annotated) {
        Matcher file = FILE.matcher(annotated);
        List<Integer> ends = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        while (file.find()) {
            paths.add(file.group(1));
            ends.add(file.start());
            starts.add(file.end());
        }
        ends.add(annotated.length());
        for (int index = 0; index < paths.size(); index++) {
            add(paths.get(index), annotated.substring(starts.get(index), ends.get(index + 1)));
        }
    }

    static SnippetFiles of(String annotated) {
        return new SnippetFiles(annotated);
    }

    /** Whether the expectations are about several files. */
    static boolean isOne(String annotated) {
        return FILE.matcher(annotated).find();
    }

    private void add(String path, String content) {
        if (path.equals("gouji.json")) {
            configure(content);
            return;
        }
        String first = content.lines().findFirst().orElse("");
        Matcher title = TITLE.matcher(first);
        reports.put(
                path,
                title.matches()
                        ? Snippet.within(CleanReport.lines(title.group(1), Integer.parseInt(title.group(2))), content)
                        : Snippet.whole(content));
    }

    private void configure(String json) {
        var root = JsonParser.parseString(json).getAsJsonObject();
        JsonArray governments = root.has("governments") ? root.getAsJsonArray("governments") : new JsonArray();
        coverages = governments.asList().stream().map(SnippetFiles::coverage).toList();
        aliases = new TreeMap<>();
        if (root.has("aliases")) {
            root.getAsJsonObject("aliases")
                    .entrySet()
                    .forEach(entry ->
                            aliases.put(entry.getKey(), entry.getValue().getAsString()));
        }
    }

    private static Coverage coverage(JsonElement json) {
        var government = json.getAsJsonObject();
        return new Coverage(
                government.get("agency").getAsString(),
                government.getAsJsonArray("departments").asList().stream()
                        .map(JsonElement::getAsString)
                        .toList(),
                government.get("complete").getAsBoolean());
    }

    /** What is found, by file. */
    Map<String, List<Diagnostic>> diagnostics() {
        Digester digester = new Digester(new AgencyNames(aliases), coverages);
        Map<String, CheckedReport> checked = new LinkedHashMap<>();
        Map<String, ReportDigest> digests = new LinkedHashMap<>();
        reports.forEach((path, snippet) -> {
            Report report = Report.read(SyntaxTree.parse(snippet.text()), KnownForms.builtIn(), new ReportMemory());
            Consistency consistency = Consistency.of(report);
            checked.put(path, new CheckedReport(report, consistency));
            digests.put(path, digester.digest(report, consistency, new ReportDigest.Source(path, path), path));
        });
        ReportIndex index = new ReportIndex(digests.values());
        Map<String, List<Diagnostic>> found = new LinkedHashMap<>();
        checked.forEach((path, report) -> found.put(
                path,
                Stream.concat(
                                Rules.check(report).stream(),
                                Rules.compare(
                                        new ComparedReport(report, requireNonNull(digests.get(path)), index, coverages))
                                        .diagnostics()
                                        .stream())
                        .toList()));
        return found;
    }

    /** The places found, in the form of {@link Snippet#mark} with the file before it. */
    String found() {
        TreeSet<String> marks = new TreeSet<>();
        diagnostics()
                .forEach((path, diagnostics) -> diagnostics.forEach(diagnostic ->
                        marks.add(path + Snippet.mark(text(path), diagnostic.range(), diagnostic.code()))));
        return String.join("\n", marks);
    }

    /** The places expected. */
    String expected() {
        return reports.entrySet().stream()
                .flatMap(entry -> entry.getValue().marks().stream().map(mark -> entry.getKey() + mark))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    String text(String path) {
        return requireNonNull(reports.get(path)).text();
    }
}
