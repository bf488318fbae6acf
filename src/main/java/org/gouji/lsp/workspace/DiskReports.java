package org.gouji.lsp.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.gouji.analysis.Analysis;
import org.gouji.config.FormFile;
import org.gouji.files.FolderSearch;
import org.gouji.files.ReportNames;
import org.gouji.lsp.wire.Failures;
import org.gouji.lsp.wire.Workers;
import org.gouji.text.Decoding;

/** Reads the reports on disk into a workspace, one after the other, and pauses while an open document is analysed. */
public final class DiskReports {

    /** The size of the largest file that is read, in bytes. */
    private static final long LARGEST = 16 << 20;

    private static final int MOST_IN_WORKSPACE = 100_000;
    private static final int MOST_BESIDE_A_FILE = 500;

    private static final long PAUSE_NANOS = 1_000_000;
    private static final int MOST_PAUSES = 50;

    private final Workspace workspace;
    private final Function<Path, Optional<Boolean>> said;
    private final BooleanSupplier busy;
    private final IndexProgress progress;
    private final Set<Path> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService reader = Workers.single("gouji-workspace");

    /**
     * @param said whether the configuration counts a file as a report, empty if the file's name decides
     * @param busy whether a document is being analysed
     */
    public DiskReports(
            Workspace workspace, Function<Path, Optional<Boolean>> said, BooleanSupplier busy, IndexProgress progress) {
        this.workspace = workspace;
        this.said = said;
        this.busy = busy;
        this.progress = progress;
    }

    /** Schedules the reading of a folder of the workspace and its subfolders. */
    void readFolder(Path folder) {
        later(() -> readAll(folder, Integer.MAX_VALUE, MOST_IN_WORKSPACE));
    }

    /** Schedules the reading of the files next to a file that is in no folder of the workspace. */
    public void readBeside(Path file) {
        Path folder = file.getParent();
        if (folder != null && workspace.folders().stream().noneMatch(folder::startsWith)) {
            once(folder, () -> readAll(folder, 1, MOST_BESIDE_A_FILE));
        }
    }

    /** Schedules another look at a path: a file that is new, changed or gone, or a new folder. */
    public void readAgain(Path file) {
        once(file, () -> {
            if (Files.isDirectory(file)) {
                if (isWanted(file)) {
                    readAll(file, Integer.MAX_VALUE, MOST_IN_WORKSPACE);
                }
            } else if (ReportNames.isConfiguration(file) || FormFile.isName(file)) {
                if (!isHidden(file)) {
                    workspace.configurations().readAgain(file);
                    workspace.addForms();
                }
            } else if (Files.isRegularFile(file) && isWanted(file)) {
                read(file, said.apply(file).orElse(ReportNames.isCertain(file)));
            } else {
                workspace.forget(file);
            }
        });
    }

    /** Runs an action once everything that was scheduled before it has been read. */
    public void afterwards(Runnable action) {
        later(action);
    }

    /** Forgets everything that was read at or below a path, such as a folder that left the workspace. */
    public void forget(Path folder) {
        later(() -> workspace.forget(folder));
    }

    /** Stops the reading for good. */
    public void stop() {
        reader.shutdownNow();
    }

    /** Schedules a task for a path, unless one is waiting for the same path already. */
    private void once(Path path, Runnable task) {
        if (waiting.add(path)) {
            later(() -> {
                waiting.remove(path);
                task.run();
            });
        }
    }

    private void later(Runnable task) {
        if (!reader.isShutdown()) {
            reader.execute(() -> {
                try {
                    task.run();
                } catch (RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
                    Failures.log("the workspace can't be read: " + Failures.line(unreadable));
                }
            });
        }
    }

    private void readAll(Path folder, int depth, int most) {
        FolderSearch search = FolderSearch.of(folder, depth, most, said);
        List<FolderSearch.Hit> hits = search.hits();
        workspace.configurations().met(search.configurations());
        workspace.addForms();
        IndexProgress.Run run = progress.start(hits.size());
        try {
            int done = 0;
            for (FolderSearch.Hit hit : hits) {
                if (Thread.currentThread().isInterrupted() || run.isStopped()) {
                    return;
                }
                giveWay();
                read(hit.file(), hit.certain());
                run.report(++done, hits.size());
            }
        } finally {
            run.end();
        }
    }

    /** Waits while a document is being analysed, but at most about 50 ms. */
    public void giveWay() {
        for (int pauses = 0; pauses < MOST_PAUSES && busy.getAsBoolean(); pauses++) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Whether a search of the parent folder would find the file or folder. */
    private boolean isWanted(Path file) {
        return !isHidden(file) && (Files.isDirectory(file) || said.apply(file).orElse(ReportNames.isPossible(file)));
    }

    private boolean isHidden(Path file) {
        Path root = workspace.folders().stream()
                .filter(file::startsWith)
                .findFirst()
                .orElse(file.getParent());
        for (Path part : root == null ? file : root.relativize(file)) {
            if (ReportNames.isHidden(part)) {
                return true;
            }
        }
        return false;
    }

    private void read(Path file, boolean certain) {
        Optional<Analysis> analysis = text(file).map(text -> Analysis.of(text, workspace.forms(file)));
        workspace.read(file, analysis.filter(known -> certain || known.report().isRecognized()));
    }

    /** The text of a file, empty if the file can't be read, isn't text or is larger than 16 MiB. */
    public static Optional<String> text(Path file) {
        try {
            return Files.size(file) <= LARGEST && Decoding.of(Files.readAllBytes(file)) instanceof Decoding.Text text
                    ? Optional.of(text.text())
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
