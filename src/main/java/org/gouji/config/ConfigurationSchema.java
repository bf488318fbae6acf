package org.gouji.config;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.gouji.text.Localized;

/** The JSON Schema (draft 7) of {@code gouji.json}, by which editors complete and check the file. */
public final class ConfigurationSchema {

    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ConfigurationSchema() {}

    /** The schema with the codes of the rules in it; {@code rules} maps codes to summaries. */
    public static String text(Map<String, Localized> rules) {
        try (InputStream resource =
                Objects.requireNonNull(ConfigurationSchema.class.getResourceAsStream("gouji.schema.json"))) {
            JsonObject schema = JsonParser.parseReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            JsonObject codes = schema.getAsJsonObject("properties")
                    .getAsJsonObject("severities")
                    .getAsJsonObject("properties");
            rules.forEach((code, summary) -> codes.add(code, code(summary)));
            return PRETTY.toJson(schema) + "\n";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The schema of a code's severity. Draft 7 ignores a description beside {@code $ref}, which therefore stands in
     * {@code allOf}.
     */
    private static JsonObject code(Localized summary) {
        JsonObject reference = new JsonObject();
        reference.addProperty("$ref", "#/definitions/severity");
        JsonArray all = new JsonArray();
        all.add(reference);
        JsonObject code = new JsonObject();
        code.addProperty("description", summary.zh() + " / " + summary.en());
        code.add("allOf", all);
        return code;
    }
}
