package org.gouji.lsp.diagnostics;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The diagnostics of a document as the answer to a pull request.
 *
 * @param resultId a hash of the diagnostics, the same for the same diagnostics in every session
 * @param items the diagnostics
 */
record PulledReport(String resultId, JsonArray items) {

    private static final int ID_BYTES = 12;

    /** A report without diagnostics. */
    static final PulledReport EMPTY = of(new JsonArray());

    static PulledReport of(JsonArray items) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(items.toString().getBytes(StandardCharsets.UTF_8));
            return new PulledReport(HexFormat.of().formatHex(Arrays.copyOf(hash, ID_BYTES)), items);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never); // every JDK has it
        }
    }

    /** The full report, or an unchanged one if the client has it already by its id. */
    JsonObject since(@Nullable String previousId) {
        return resultId.equals(previousId) ? unchanged(resultId) : full();
    }

    JsonObject full() {
        JsonObject report = new JsonObject();
        report.addProperty("kind", "full");
        report.addProperty("resultId", resultId);
        report.add("items", items);
        return report;
    }

    static JsonObject unchanged(String resultId) {
        JsonObject report = new JsonObject();
        report.addProperty("kind", "unchanged");
        report.addProperty("resultId", resultId);
        return report;
    }
}
