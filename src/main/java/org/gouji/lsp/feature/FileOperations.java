package org.gouji.lsp.feature;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CreateFilesParams;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.FileCreate;
import org.eclipse.lsp4j.FileDelete;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.gouji.lsp.client.Advertised;
import org.gouji.lsp.client.Capability;
import org.gouji.lsp.diagnostics.DiagnosticPublisher;
import org.gouji.lsp.document.DocumentUri;
import org.gouji.lsp.document.Documents;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.request.Feature;
import org.gouji.lsp.request.Requests;
import org.gouji.lsp.workspace.DiskReports;
import org.jspecify.annotations.Nullable;

/** Follows the files and folders that people create, rename and delete in the editor. */
public final class FileOperations implements Feature {

    private static final List<String> FILES = List.of("**/*.{gouji,md,txt}", "**/gouji.json");

    private final Capability operations;
    private final Documents documents;
    private final DiskReports disk;
    private final DiagnosticPublisher publisher;
    private final Runnable done;

    /** @param done called when all changes of a notification have been handled */
    public FileOperations(
            JsonObject params, Documents documents, DiskReports disk, DiagnosticPublisher publisher, Runnable done) {
        this.operations = Capability.of(params).get("workspace").get("fileOperations");
        this.documents = documents;
        this.disk = disk;
        this.publisher = publisher;
        this.done = done;
    }

    @Override
    public void advertise(Advertised capabilities) {
        JsonObject wanted = new JsonObject();
        for (String operation : List.of("didCreate", "didRename", "didDelete")) {
            if (operations.get(operation).isTrue()) {
                wanted.add(operation, options());
            }
        }
        if (!wanted.isEmpty()) {
            capabilities.get("workspace").add("fileOperations", wanted);
        }
    }

    private static JsonObject options() {
        JsonArray filters = new JsonArray();
        FILES.forEach(glob -> filters.add(filter(glob, "file")));
        filters.add(filter("**", "folder"));
        JsonObject options = new JsonObject();
        options.add("filters", filters);
        return options;
    }

    private static JsonObject filter(String glob, String matches) {
        JsonObject pattern = new JsonObject();
        pattern.addProperty("glob", glob);
        pattern.addProperty("matches", matches);
        JsonObject filter = new JsonObject();
        filter.add("pattern", pattern);
        filter.addProperty("scheme", "file");
        return filter;
    }

    @Override
    public void register(Requests requests) {
        on(requests, "didCreate", CreateFilesParams.class, (params, self) -> files(params.getFiles())
                .map(FileCreate::getUri)
                .forEach(self::came));
        on(requests, "didDelete", DeleteFilesParams.class, (params, self) -> files(params.getFiles())
                .map(FileDelete::getUri)
                .forEach(self::gone));
        on(requests, "didRename", RenameFilesParams.class, (params, self) -> {
            files(params.getFiles()).map(FileRename::getOldUri).forEach(self::gone);
            files(params.getFiles()).map(FileRename::getNewUri).forEach(self::came);
        });
    }

    private <P> void on(Requests requests, String operation, Class<P> type, BiConsumer<P, FileOperations> action) {
        if (operations.get(operation).isTrue()) {
            requests.handlers().onNotification("workspace/" + operation + "Files", type, params -> {
                action.accept(params, this);
                done.run();
            });
        }
    }

    private static <F> Stream<F> files(@Nullable List<F> files) {
        return Stream.ofNullable(files).flatMap(List::stream).filter(file -> file != null);
    }

    private void came(@Nullable String uri) {
        if (uri != null) {
            DocumentUri.of(uri).path().ifPresent(disk::readAgain);
        }
    }

    private void gone(@Nullable String uri) {
        if (uri == null) {
            return;
        }
        DocumentUri.of(uri).path().ifPresent(path -> {
            disk.forget(path);
            documents.all().stream().filter(open -> isBelow(open, path)).forEach(publisher::mute);
        });
    }

    private static boolean isBelow(Snapshot open, Path path) {
        return DocumentUri.of(open.uri())
                .path()
                .filter(file -> file.startsWith(path))
                .isPresent();
    }
}
