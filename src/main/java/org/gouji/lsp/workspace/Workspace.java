package org.gouji.lsp.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Comparison;
import org.gouji.analysis.Comparisons;
import org.gouji.analysis.Findings;
import org.gouji.config.ConfigurationFiles;
import org.gouji.corpus.LiveReports;
import org.gouji.corpus.ReportDigest;
import org.gouji.corpus.ReportIdentity;
import org.gouji.ide.outline.ReportSymbols;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.settings.Settings;
import org.gouji.report.label.KnownForms;
import org.gouji.rules.contract.Across;
import org.gouji.standard.Catalogue;

/**
 * The reports that a document is compared with: open ones as they stand in the editor, the others as they are on disk.
 * Safe for use by many threads.
 */
public final class Workspace {

    private final Settings settings;
    private final Comparisons comparisons;
    private final LiveReports reports = new LiveReports();
    private final Map<DocumentUri, ReportDigest> onDisk = new ConcurrentHashMap<>();
    private final Map<DocumentUri, ReportDigest> open = new ConcurrentHashMap<>();
    private final Map<DocumentUri, ReportSymbols> symbols = new ConcurrentHashMap<>();
    private final DiskConfigurations configurations = new DiskConfigurations();
    private final List<Path> folders = new CopyOnWriteArrayList<>();
    private final List<Consumer<DocumentUri>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong revision = new AtomicLong();

    public Workspace(Settings settings) {
        this.settings = settings;
        this.comparisons = new Comparisons(settings.files());
    }

    /**
     * Adds a listener, which is called for each open document whose findings may change because another report has
     * changed.
     */
    public void whenTouched(Consumer<DocumentUri> listener) {
        listeners.add(listener);
    }

    /** Calls the listeners for documents whose findings may have changed. */
    public void touched(List<DocumentUri> documents) {
        documents.forEach(uri -> listeners.forEach(listener -> listener.accept(uri)));
    }

    /** A number that grows with every change of a report that others are compared with. */
    public long revision() {
        return revision.get();
    }

    /** The folders that belong to the workspace. */
    List<Path> folders() {
        return folders;
    }

    /** The configurations and form files that were found on disk. */
    public DiskConfigurations configurations() {
        return configurations;
    }

    /** Adds the form files that the configurations on disk list. */
    void addForms() {
        configurations.addForms(file -> settings.files()
                .located(file)
                .filter(found -> found.file().equals(file))
                .map(found -> found.forms().stream()
                        .map(ConfigurationFiles.LocatedForm::file)
                        .toList())
                .orElse(List.of()));
    }

    /** The errors in a configuration or a form file on disk. */
    public Findings findingsOfConfiguration(Path file) {
        return settings.onDisk(file);
    }

    /** The findings in a version of a document, including those from comparing it with other reports. */
    public Findings findings(Snapshot snapshot) {
        if (settings.isConfiguration(snapshot.uri())) {
            return settings.findings(snapshot);
        }
        DocumentUri uri = DocumentUri.of(snapshot.uri());
        Analysis analysis = snapshot.analysis();
        Across across = uri.isWritten() ? comparison(uri).compare(analysis, digest(snapshot), reports) : Across.NOTHING;
        return Findings.of(analysis, across, settings.effective(uri));
    }

    /** The forms that the report in a file may follow. */
    public KnownForms forms(Path file) {
        return settings.forms(DocumentUri.of(file));
    }

    /** The forms that a document may follow; if the URI names a folder, those for a new document in it. */
    public KnownForms forms(DocumentUri uri) {
        return uri.path()
                .filter(Files::isDirectory)
                .map(folder -> forms(folder.resolve("untitled")))
                .orElseGet(() -> settings.forms(uri));
    }

    /** The forms that an unsaved document may follow. */
    public Catalogue catalogue() {
        return settings.forms(DocumentUri.of("untitled:report")).catalogue();
    }

    /**
     * The URIs of the reports on disk that aren't open, in alphabetical order, each mapped to its spelling in
     * diagnostics.
     */
    public synchronized Map<DocumentUri, String> unopened() {
        Map<DocumentUri, String> names = new TreeMap<>(Comparator.comparing(DocumentUri::canonical));
        onDisk.forEach((uri, digest) -> {
            if (!open.containsKey(uri)) {
                names.put(uri, digest.source().document());
            }
        });
        return names;
    }

    /**
     * The report of a document's agency on the period that is {@code periods} periods later (earlier if negative); empty
     * if there is none or several.
     */
    public Optional<ReportDigest> ofOtherPeriod(Snapshot snapshot, int periods) {
        return DocumentUri.of(snapshot.uri()).isWritten()
                ? digest(snapshot).identity().flatMap(own -> reports.only(own.plusPeriods(periods)))
                : Optional.empty();
    }

    /**
     * The symbols of a report that a search can find.
     *
     * @param uri the report's URI
     * @param shown the report's displayed name, such as its path in the workspace
     */
    public record Listed(String uri, String shown, ReportSymbols symbols) {}

    /** The symbols of an open document that a search can find, empty if the document isn't a report. */
    public Optional<Listed> symbols(Snapshot snapshot) {
        DocumentUri uri = DocumentUri.of(snapshot.uri());
        boolean report = !settings.isConfiguration(snapshot.uri())
                && snapshot.analysis().report().isRecognized();
        String shown = uri.path().map(this::shown).orElse(snapshot.uri());
        return report
                ? Optional.of(new Listed(snapshot.uri(), shown, ReportSymbols.of(snapshot.analysis(), shown)))
                : Optional.empty();
    }

    /** The symbols that a search can find in the reports on disk that aren't open, in the order of the URIs. */
    public synchronized List<Listed> unopenedSymbols() {
        List<Listed> listed = new ArrayList<>();
        onDisk.forEach((uri, digest) -> {
            ReportSymbols known = symbols.get(uri);
            if (known != null && !open.containsKey(uri)) {
                listed.add(
                        new Listed(digest.source().document(), digest.source().shown(), known));
            }
        });
        listed.sort(Comparator.comparing(Listed::uri));
        return listed;
    }

    /** The state of everything that the findings in a file on disk depend on, empty if the file is gone. */
    public Optional<DiskResults.Stamp> stamp(DocumentUri uri, Path file) {
        ReportDigest digest = onDisk.get(uri);
        List<ReportDigest> compared =
                digest == null ? List.of() : comparison(uri).neighbours(digest, reports);
        return DiskResults.Stamp.of(file, settings.effective(uri), compared);
    }

    /**
     * The form, agency and period by which an open document is matched with other reports; empty if they aren't
     * certain.
     */
    Optional<ReportIdentity> identity(Snapshot snapshot) {
        return digest(snapshot).identity();
    }

    /** The known reports that have an identity, that is a form, an agency and a period. */
    List<ReportDigest> reports(ReportIdentity identity) {
        return reports.of(identity);
    }

    /**
     * Enters a new version of an open document, with which other documents are compared from now on.
     *
     * @return the other open documents whose findings may change
     */
    public List<DocumentUri> opened(Snapshot snapshot) {
        DocumentUri uri = DocumentUri.of(snapshot.uri());
        if (!uri.isWritten() || settings.isConfiguration(snapshot.uri())) {
            return List.of();
        }
        ReportDigest digest = digest(snapshot);
        synchronized (this) {
            open.put(uri, digest);
            return put(uri, uri.path().map(file -> digest));
        }
    }

    /** Analyses a version of a document in advance, before {@link #opened} enters it. */
    public void prepare(Snapshot snapshot) {
        if (!settings.isConfiguration(snapshot.uri())) {
            snapshot.analysis();
        }
    }

    /** Removes a document that was closed, so that its file on disk counts again. */
    public void closed(DocumentUri uri) {
        List<DocumentUri> touched;
        synchronized (this) {
            open.remove(uri);
            touched = put(uri, Optional.ofNullable(onDisk.get(uri)));
        }
        touched(touched);
    }

    /** Enters the analysis of a file that was read; it is empty if the file isn't a report. */
    void read(Path file, Optional<Analysis> analysis) {
        DocumentUri uri = DocumentUri.of(file);
        String name = file.toUri().toString();
        Optional<ReportDigest> digest = analysis.map(known -> digest(uri, name, known));
        symbols.remove(uri);
        analysis.ifPresent(known -> symbols.put(uri, ReportSymbols.of(known, shown(file))));
        touched(setOnDisk(uri, digest));
    }

    /** Removes everything that was read at or below a path that is gone. */
    void forget(Path gone) {
        configurations.forget(gone);
        for (DocumentUri uri : List.copyOf(onDisk.keySet())) {
            if (uri.path().filter(file -> file.startsWith(gone)).isPresent()) {
                symbols.remove(uri);
                touched(setOnDisk(uri, Optional.empty()));
            }
        }
    }

    private synchronized List<DocumentUri> setOnDisk(DocumentUri uri, Optional<ReportDigest> digest) {
        onDisk.remove(uri);
        digest.ifPresent(known -> onDisk.put(uri, known));
        return open.containsKey(uri) ? List.of() : put(uri, digest);
    }

    private ReportDigest digest(Snapshot snapshot) {
        return digest(DocumentUri.of(snapshot.uri()), snapshot.uri(), snapshot.analysis());
    }

    private ReportDigest digest(DocumentUri uri, String name, Analysis analysis) {
        String path = uri.path().map(Path::toString).orElse("").replace('\\', '/');
        ReportDigest.Source source =
                new ReportDigest.Source(name, uri.path().map(this::shown).orElse(uri.canonical()));
        return comparison(uri).digest(analysis, source, path);
    }

    /** A file's displayed name: its path in the folder of the workspace, else its file name. */
    private String shown(Path file) {
        return folders.stream()
                .filter(file::startsWith)
                .map(folder -> folder.relativize(file))
                .findFirst()
                .orElse(file.getFileName())
                .toString()
                .replace('\\', '/');
    }

    private Comparison comparison(DocumentUri uri) {
        return comparisons.of(settings.of(uri));
    }

    /**
     * Replaces a report, or removes it if {@code report} is empty. Returns the other open documents whose findings may
     * change.
     */
    private List<DocumentUri> put(DocumentUri uri, Optional<ReportDigest> report) {
        Set<ReportIdentity> changed = reports.put(uri.canonical(), report);
        revision.addAndGet(changed.isEmpty() ? 0 : 1);
        return changed.isEmpty()
                ? List.of()
                : open.entrySet().stream()
                        .filter(other -> !other.getKey().equals(uri) && isTouched(other, changed))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private boolean isTouched(Map.Entry<DocumentUri, ReportDigest> other, Set<ReportIdentity> changed) {
        Comparison comparison = comparison(other.getKey());
        return changed.stream().anyMatch(identity -> comparison.touches(identity, other.getValue()));
    }
}
