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

/** The JSON Schema (draft 7) of {@code gouji.json}, from which editors complete and check it. */
public final class ConfigurationSchema {

    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ConfigurationSchema() {}

    /** The schema with the rules' codes in it; {@code rules} are their summaries by their codes. */
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

    /** A draft 7 schema says nothing beside a reference, so that the description stands before it. */
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
