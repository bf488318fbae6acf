package org.gouji.baseline;

import com.google.gson.JsonParseException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.text.Language;

/**
 * The diagnostics that were dismissed before, for one run over some of the reports. A diagnostic is recognized by what
 * it is about, even where its line has moved; when a figure in it changes, it counts as another one.
 */
public final class Baseline {

    private final Path folder;
    private final Path file;
    private final boolean updating;
    private final Map<String, Map<Dismissal.Subject, Dismissal>> before = new HashMap<>();
    private final List<Dismissal> now = new ArrayList<>();
    private int dismissed;
    private int added;
    private int gone;

    private Baseline(Path file, boolean updating, List<Dismissal> dismissals) {
        this.file = file;
        this.updating = updating;
        Path parent = file.toAbsolutePath().normalize().getParent();
        this.folder = parent == null ? file.toAbsolutePath() : parent;
        dismissals.forEach(dismissal -> before.computeIfAbsent(dismissal.path(), path -> new LinkedHashMap<>())
                .put(dismissal.subject(), dismissal));
    }

    /**
     * Reads a baseline that hides the diagnostics in its file.
     *
     * @throws IOException if the file can't be read
     * @throws JsonParseException if it is no baseline
     */
    public static Baseline read(Path file) throws IOException {
        return new Baseline(file, false, BaselineFile.read(file));
    }

    /**
     * Starts a baseline that records all diagnostics of a run, with the reasons in its file, if that exists.
     *
     * @throws IOException if the file exists and can't be read
     * @throws JsonParseException if it is no baseline
     */
    public static Baseline update(Path file) throws IOException {
        boolean exists = file.toFile().exists();
        return new Baseline(file, true, exists ? BaselineFile.read(file) : List.of());
    }

    /** The findings of a report that aren't dismissed; {@code path} is - for standard input. */
    public Findings filter(String path, Findings findings) {
        String key = key(path);
        Map<Dismissal.Subject, Dismissal> known =
                Optional.ofNullable(before.remove(key)).orElse(Map.of());
        Map<Dismissal.Subject, Integer> counts = new HashMap<>();
        List<Diagnostic> left = new ArrayList<>();
        int matched = 0;
        for (Diagnostic diagnostic : findings.diagnostics()) {
            Dismissal.Subject subject = subject(diagnostic, findings.analysis().text(), counts);
            Dismissal old = known.get(subject);
            matched += old == null ? 0 : 1;
            if (updating) {
                String message = diagnostic.message().in(Language.ZH);
                Optional<String> reason = old == null ? Optional.empty() : old.reason();
                now.add(new Dismissal(key, subject, message, reason));
                added += old == null ? 1 : 0;
            }
            if (old == null && !updating) {
                left.add(diagnostic);
            }
        }
        dismissed += findings.diagnostics().size() - left.size();
        gone += known.size() - matched;
        return left.size() == findings.diagnostics().size() ? findings : findings.with(left);
    }

    private static Dismissal.Subject subject(
            Diagnostic diagnostic, String text, Map<Dismissal.Subject, Integer> counts) {
        String fingerprint = Fingerprint.of(diagnostic, text);
        Dismissal.Subject first = new Dismissal.Subject(diagnostic.code(), diagnostic.relations(), fingerprint, 1);
        int ordinal = counts.merge(first, 1, Integer::sum);
        return new Dismissal.Subject(diagnostic.code(), diagnostic.relations(), fingerprint, ordinal);
    }

    /** The path of a report relative to the baseline's folder, separated by slashes. */
    private String key(String path) {
        if (path.equals("-")) {
            return path;
        }
        Path whole = Path.of(path).toAbsolutePath().normalize();
        boolean near = whole.getRoot() != null && whole.getRoot().equals(folder.getRoot());
        return (near ? folder.relativize(whole) : whole).toString().replace(File.separatorChar, '/');
    }

    /** The number of diagnostics of the run that are dismissed. */
    public int dismissed() {
        return dismissed;
    }

    /** The number of dismissals, for reports of the run, that match no diagnostic any more. */
    public int gone() {
        return gone;
    }

    /** The number of diagnostics that are dismissed for the first time. */
    public int added() {
        return added;
    }

    /** Writes the recorded diagnostics to the file; dismissals of reports that weren't checked stay. */
    public void write() throws IOException {
        List<Dismissal> all = new ArrayList<>(now);
        before.values().forEach(others -> all.addAll(others.values()));
        BaselineFile.write(file, all);
    }
}
