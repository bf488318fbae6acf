package org.gouji.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.gouji.config.Configuration;
import org.gouji.config.Government;
import org.gouji.config.ReportFiles;

/** Follows which folders belong to the workspace and which files in them change. */
final class WorkspaceFolders {

    private static final List<String> WATCHED = List.of("**/*.gouji", "**/*.md", "**/*.txt", "**/gouji.json");

    private final Workspace workspace;
    private final Settings settings;
    private final DiskReports disk;
    private final Map<Path, Joining> joinings = new HashMap<>();

    WorkspaceFolders(JsonObject params, Workspace workspace, Settings settings, DiskReports disk) {
        this.workspace = workspace;
        this.settings = settings;
        this.disk = disk;
        workspace.folders().addAll(of(params));
    }

    /** The folders that {@code initialize} names. */
    static List<Path> of(JsonObject params) {
        JsonElement several = params.get("workspaceFolders");
        JsonArray array = several != null && several.isJsonArray() ? several.getAsJsonArray() : new JsonArray();
        Stream<JsonElement> uris = array.isEmpty()
                ? Stream.ofNullable(params.get("rootUri"))
                : StreamSupport.stream(array.spliterator(), false)
                        .filter(JsonElement::isJsonObject)
                        .flatMap(folder ->
                                Stream.ofNullable(folder.getAsJsonObject().get("uri")));
        return uris.filter(JsonElement::isJsonPrimitive)
                .flatMap(uri -> path(uri.getAsString()).stream())
                .distinct()
                .toList();
    }

    private static Optional<Path> path(String uri) {
        return DocumentUri.of(uri).path();
    }

    /** What a configuration says of which files are reports, and which of them are compared with each other. */
    private record Joining(ReportFiles files, Map<String, String> aliases, List<Government> governments) {
        static Joining of(Configuration configuration) {
            return new Joining(configuration.reports(), configuration.aliases(), configuration.governments());
        }
    }

    /** Reads folders again for which a configuration says otherwise now what is compared. */
    void configured(List<Snapshot> open) {
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
    void begin() {
        workspace.folders().forEach(disk::readFolder);
    }

    void changed(DidChangeWorkspaceFoldersParams params) {
        if (params.getEvent() == null) {
            throw Failures.invalidParams("an event is missing");
        }
        paths(params.getEvent().getRemoved()).forEach(this::remove);
        paths(params.getEvent().getAdded()).forEach(folder -> {
            workspace.folders().add(folder);
            disk.readFolder(folder);
        });
    }

    /** Forgets a folder, but not what another one shares with it. */
    private void remove(Path folder) {
        workspace.folders().remove(folder);
        disk.forget(folder);
        workspace.folders().stream()
                .filter(other -> other.startsWith(folder) || folder.startsWith(other))
                .forEach(disk::readFolder);
    }

    private static List<Path> paths(List<WorkspaceFolder> folders) {
        return Stream.ofNullable(folders)
                .flatMap(List::stream)
                .filter(folder -> folder != null && folder.getUri() != null)
                .flatMap(folder -> path(folder.getUri()).stream())
                .toList();
    }

    void changed(DidChangeWatchedFilesParams params) {
        Stream.ofNullable(params.getChanges())
                .flatMap(List::stream)
                .filter(event -> event != null && event.getUri() != null)
                .map(FileEvent::getUri)
                .flatMap(uri -> path(uri).stream())
                .forEach(disk::readAgain);
    }

    /** Asks the client to tell of changed files. */
    static void watch(Outbox outbox) {
        List<Map<String, String>> watchers =
                WATCHED.stream().map(glob -> Map.of("globPattern", glob)).toList();
        Map<String, Object> registration = Map.of(
                "id", "gouji-files",
                "method", "workspace/didChangeWatchedFiles",
                "registerOptions", Map.of("watchers", watchers));
        outbox.request("client/registerCapability", Map.of("registrations", List.of(registration)));
    }
}
