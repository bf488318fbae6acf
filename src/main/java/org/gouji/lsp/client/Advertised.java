package org.gouji.lsp.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * The capabilities that the server announces in its answer to {@code initialize}, as JSON. LSP4J's types aren't used
 * for them: Gson would have to inspect those types first, which takes a quarter of the server's starting time.
 */
public final class Advertised {

    private final JsonObject capabilities = new JsonObject();

    /** Adds a capability without options, such as {@code "hoverProvider": true}. */
    public Advertised with(String provider) {
        capabilities.addProperty(provider, true);
        return this;
    }

    /** Adds a capability with its options. */
    public Advertised with(String provider, JsonObject options) {
        capabilities.add(provider, options);
        return this;
    }

    /** Adds a capability whose value is a string, such as {@code "positionEncoding": "utf-16"}. */
    public Advertised with(String kind, String chosen) {
        capabilities.addProperty(kind, chosen);
        return this;
    }

    /** The options that were added under a name, which the caller may extend. */
    public JsonObject get(String provider) {
        return capabilities.getAsJsonObject(provider);
    }

    public JsonObject json() {
        return capabilities;
    }

    /** A JSON object with one member, a boolean. */
    public static JsonObject options(String name, boolean value) {
        JsonObject options = new JsonObject();
        options.addProperty(name, value);
        return options;
    }

    /** A JSON object with one member, an array of strings. */
    public static JsonObject options(String name, List<String> values) {
        JsonObject options = new JsonObject();
        options.add(name, array(values));
        return options;
    }

    public static JsonArray array(List<String> values) {
        JsonArray array = new JsonArray(values.size());
        values.forEach(array::add);
        return array;
    }
}
