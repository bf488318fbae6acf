package org.gouji.cli.output;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.text.Localized;

/** The numbers of reports and diagnostics of a run of {@code check}: by severity, by code, by agency. */
public final class Tally {

    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Agency> agencies = new HashMap<>();
    private int files;
    private int forms;
    private int configurations;
    private Localized note = new Localized("", "");

    /**
     * The numbers for the reports of one agency.
     *
     * @param name the agency; empty for all reports that name none
     * @param files how many reports
     * @param errors how many errors in them
     * @param warnings how many warnings in them
     * @param others how many diagnostics of other severities
     */
    public record Agency(String name, int files, int errors, int warnings, int others) {

        private static final Comparator<Agency> WORST_FIRST = Comparator.comparingInt(Agency::errors)
                .thenComparingInt(Agency::warnings)
                .reversed()
                .thenComparing(Agency::name);

        private Agency plus(Agency other) {
            return new Agency(
                    name, files + other.files, errors + other.errors, warnings + other.warnings, others + other.others);
        }
    }

    /** Counts a report with its diagnostics. */
    public void add(Findings findings) {
        files++;
        addOther(findings);
        Map<Severity, Integer> found = new EnumMap<>(Severity.class);
        for (Diagnostic diagnostic : findings.diagnostics()) {
            found.merge(diagnostic.severity(), 1, Integer::sum);
        }
        String name = findings.analysis().report().title().agency().orElse("");
        int errors = found.getOrDefault(Severity.ERROR, 0);
        int warnings = found.getOrDefault(Severity.WARNING, 0);
        int others = findings.diagnostics().size() - errors - warnings;
        agencies.merge(name, new Agency(name, 1, errors, warnings, others), Agency::plus);
    }

    /** Counts a form file that the command line asks to check, with its mistakes. */
    public void addForm(Findings findings) {
        forms++;
        addOther(findings);
    }

    /** Counts a configuration that the command line asks to check, with its mistakes. */
    public void addConfiguration(Findings findings) {
        configurations++;
        addOther(findings);
    }

    /** Counts diagnostics by severity and code, without a report. */
    public void addOther(Findings findings) {
        for (Diagnostic diagnostic : findings.diagnostics()) {
            counts.merge(diagnostic.severity(), 1, Integer::sum);
            codes.merge(diagnostic.code(), 1, Integer::sum);
        }
    }

    /** Sets the text that is appended to the summary line. */
    public void note(Localized more) {
        note = more;
    }

    /** The text that is appended to the summary line, possibly empty. */
    Localized note() {
        return note;
    }

    public int files() {
        return files;
    }

    /** The number of form files that the command line asks to check. */
    int forms() {
        return forms;
    }

    /** The number of configurations that the command line asks to check. */
    int configurations() {
        return configurations;
    }

    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** Whether a diagnostic has a severity that satisfies the condition. */
    public boolean any(Predicate<Severity> severity) {
        return counts.keySet().stream().anyMatch(severity);
    }

    /** The codes with their numbers of diagnostics, the commonest first. */
    public List<Map.Entry<String, Integer>> codes() {
        return codes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** The agencies, those with the most errors first. */
    public List<Agency> agencies() {
        return agencies.values().stream().sorted(Agency.WORST_FIRST).toList();
    }
}
