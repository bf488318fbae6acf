package org.gouji.baseline;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes the file of dismissals: readable JSON in a fixed order, so that differences stay small. */
final class BaselineFile {

    private static final int VERSION = 1;
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private BaselineFile() {}

    /**
     * The dismissals of a file.
     *
     * @throws IOException if it can't be read
     * @throws JsonParseException if it is no baseline
     */
    static List<Dismissal> read(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            JsonObject root = JsonParser.parseString(text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .getAsJsonObject();
            if (root.get("version").getAsInt() != VERSION) {
                throw new JsonParseException("not version " + VERSION);
            }
            List<Dismissal> dismissals = new ArrayList<>();
            for (JsonElement element : root.getAsJsonArray("dismissed")) {
                dismissals.add(dismissal(element.getAsJsonObject()));
            }
            return dismissals;
        } catch (IllegalStateException
                | ClassCastException
                | NullPointerException
                | UnsupportedOperationException
                | NumberFormatException
                | java.nio.charset.CharacterCodingException
                | StackOverflowError noBaseline) {
            throw new JsonParseException(noBaseline);
        }
    }

    private static Dismissal dismissal(JsonObject json) {
        List<String> relations = new ArrayList<>();
        JsonArray listed = json.has("relations") ? json.getAsJsonArray("relations") : new JsonArray();
        listed.forEach(relation -> relations.add(relation.getAsString()));
        int ordinal = json.has("ordinal") ? json.get("ordinal").getAsInt() : 1;
        return new Dismissal(
                json.get("path").getAsString(),
                new Dismissal.Subject(
                        json.get("code").getAsString(),
                        List.copyOf(relations),
                        json.get("fingerprint").getAsString(),
                        ordinal),
                json.has("message") ? json.get("message").getAsString() : "",
                Optional.ofNullable(json.get("reason")).map(JsonElement::getAsString));
    }

    /** Writes a file completely or not at all. */
    static void write(Path file, List<Dismissal> dismissals) throws IOException {
        JsonArray listed = new JsonArray();
        dismissals.stream().sorted(Dismissal.ORDER).forEach(dismissal -> listed.add(json(dismissal)));
        JsonObject root = new JsonObject();
        root.addProperty("version", VERSION);
        root.add("dismissed", listed);
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent() == null ? whole : whole.getParent();
        Path written = Files.createTempFile(folder, ".gouji-baseline", ".tmp");
        try {
            Files.write(written, (PRETTY.toJson(root) + "\n").getBytes(StandardCharsets.UTF_8));
            replace(whole, written);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void replace(Path file, Path written) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static JsonObject json(Dismissal dismissal) {
        JsonObject json = new JsonObject();
        json.addProperty("path", dismissal.path());
        json.addProperty("code", dismissal.subject().code());
        json.addProperty("message", dismissal.message());
        JsonArray relations = new JsonArray();
        dismissal.subject().relations().forEach(relations::add);
        json.add("relations", relations);
        json.addProperty("fingerprint", dismissal.subject().fingerprint());
        if (dismissal.subject().ordinal() > 1) {
            json.addProperty("ordinal", dismissal.subject().ordinal());
        }
        dismissal.reason().ifPresent(reason -> json.addProperty("reason", reason));
        return json;
    }
}
