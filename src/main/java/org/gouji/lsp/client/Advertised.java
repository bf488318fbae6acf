package org.gouji.lsp.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * What the server says that it can do, in the protocol's own words. The types for it would have to be looked through
 * before anything could be answered, which takes a quarter of the server's start.
 */
public final class Advertised {

    private final JsonObject capabilities = new JsonObject();

    /** Names something that can be asked for. */
    public Advertised with(String provider) {
        capabilities.addProperty(provider, true);
        return this;
    }

    /** Names something that can be asked for, and how. */
    public Advertised with(String provider, JsonObject options) {
        capabilities.add(provider, options);
        return this;
    }

    /** Says which of the client's kinds is used. */
    public Advertised with(String kind, String chosen) {
        capabilities.addProperty(kind, chosen);
        return this;
    }

    /** What was named under a name before, to be added to. */
    public JsonObject get(String provider) {
        return capabilities.getAsJsonObject(provider);
    }

    public JsonObject json() {
        return capabilities;
    }

    /** An object with one member. */
    public static JsonObject options(String name, boolean value) {
        JsonObject options = new JsonObject();
        options.addProperty(name, value);
        return options;
    }

    /** An object with one member. */
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
