package org.gouji.lsp.workspace;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.gouji.config.Configuration;
import org.gouji.config.Government;
import org.gouji.config.ReportFiles;
import org.gouji.lsp.client.Capability;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.settings.Settings;
import org.gouji.lsp.wire.Failures;
import org.gouji.lsp.wire.Outbox;
import org.gouji.standard.Form;

/** Keeps track of the folders that belong to the workspace and of changed files in them. */
public final class WorkspaceFolders {

    private static final List<String> WATCHED =
            List.of("**/*.gouji", "**/*.md", "**/*.txt", "**/gouji.json", "**/*.form.json");

    private final Workspace workspace;
    private final Settings settings;
    private final DiskReports disk;
    private final Map<DocumentUri, String> uris = new LinkedHashMap<>();
    private final Map<Path, Joining> joinings = new HashMap<>();

    public WorkspaceFolders(JsonObject params, Workspace workspace, Settings settings, DiskReports disk) {
        this.workspace = workspace;
        this.settings = settings;
        this.disk = disk;
        workspace.folders().addAll(of(params));
        named(params).forEach(uri -> uris.put(DocumentUri.of(uri), uri));
    }

    /**
     * The URIs of the folders in the client's spelling, including folders that aren't on this machine; empty if the
     * client has only a {@code rootUri}.
     */
    public List<String> uris() {
        return List.copyOf(uris.values());
    }

    /** The paths of the folders on this machine that the parameters of {@code initialize} name. */
    public static List<Path> of(JsonObject params) {
        boolean several = params.get("workspaceFolders") instanceof JsonArray array && !array.isEmpty();
        Stream<String> uris =
                several ? named(params).stream() : new Capability(params.get("rootUri")).string().stream();
        return uris.flatMap(uri -> path(uri).stream()).distinct().toList();
    }

    private static List<String> named(JsonObject params) {
        JsonArray folders = params.get("workspaceFolders") instanceof JsonArray array ? array : new JsonArray();
        return folders.asList().stream()
                .flatMap(folder -> new Capability(folder).get("uri").string().stream())
                .toList();
    }

    private static Optional<Path> path(String uri) {
        return DocumentUri.of(uri).path();
    }

    /**
     * The parts of a configuration that decide which files are reports, and which reports are compared with each other.
     */
    private record Joining(
            ReportFiles files, Map<String, String> aliases, List<Government> governments, List<Form> standards) {
        static Joining of(Configuration configuration) {
            return new Joining(
                    configuration.reports(),
                    configuration.aliases(),
                    configuration.governments(),
                    configuration.standards());
        }
    }

    /** Reads those folders again whose configuration now decides otherwise which files are reports or are compared. */
    public void configured(List<Snapshot> open) {
        workspace.folders().stream().filter(this::joinsOtherwise).forEach(disk::readFolder);
        open.stream()
                .flatMap(document -> DocumentUri.of(document.uri()).path().stream())
                .filter(file -> file.getParent() != null && joinsOtherwise(file.getParent()))
                .forEach(disk::readBeside);
    }

    private boolean joinsOtherwise(Path folder) {
        Joining joining = Joining.of(settings.files().of(folder.resolve("report.gouji")));
        return !joining.equals(joinings.put(folder, joining));
    }

    /** Begins to read the folders. */
    public void begin() {
        workspace.folders().forEach(disk::readFolder);
    }

    public void changed(DidChangeWorkspaceFoldersParams params) {
        if (params.getEvent() == null) {
            throw Failures.invalidParams("缺少 event", "an event is missing");
        }
        uris(params.getEvent().getRemoved()).forEach(uri -> uris.remove(DocumentUri.of(uri)));
        uris(params.getEvent().getAdded()).forEach(uri -> uris.put(DocumentUri.of(uri), uri));
        paths(params.getEvent().getRemoved()).forEach(this::remove);
        paths(params.getEvent().getAdded()).forEach(folder -> {
            workspace.folders().add(folder);
            disk.readFolder(folder);
        });
    }

    /** Forgets the reports in a folder, and reads those folders again that share files with it. */
    private void remove(Path folder) {
        workspace.folders().remove(folder);
        disk.forget(folder);
        workspace.folders().stream()
                .filter(other -> other.startsWith(folder) || folder.startsWith(other))
                .forEach(disk::readFolder);
    }

    private static List<Path> paths(List<WorkspaceFolder> folders) {
        return uris(folders).stream().flatMap(uri -> path(uri).stream()).toList();
    }

    private static List<String> uris(List<WorkspaceFolder> folders) {
        return Stream.ofNullable(folders)
                .flatMap(List::stream)
                .filter(folder -> folder != null && folder.getUri() != null)
                .map(WorkspaceFolder::getUri)
                .toList();
    }

    public void changed(DidChangeWatchedFilesParams params) {
        Stream.ofNullable(params.getChanges())
                .flatMap(List::stream)
                .filter(event -> event != null && event.getUri() != null)
                .map(FileEvent::getUri)
                .flatMap(uri -> path(uri).stream())
                .forEach(disk::readAgain);
    }

    /** Asks the client to report changed files. */
    public static void watch(Outbox outbox) {
        List<Map<String, String>> watchers =
                WATCHED.stream().map(glob -> Map.of("globPattern", glob)).toList();
        Map<String, Object> registration = Map.of(
                "id", "gouji-files",
                "method", "workspace/didChangeWatchedFiles",
                "registerOptions", Map.of("watchers", watchers));
        outbox.request("client/registerCapability", Map.of("registrations", List.of(registration)));
    }
}
