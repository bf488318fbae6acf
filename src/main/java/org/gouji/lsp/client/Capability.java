package org.gouji.lsp.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node in the JSON tree of the client's capabilities; {@code json} is null if the node is missing. */
public record Capability(@Nullable JsonElement json) {

    /** The root of the client's capabilities in the parameters of {@code initialize}. */
    public static Capability of(JsonObject params) {
        return new Capability(params).get("capabilities");
    }

    public Capability get(String name) {
        return new Capability(
                json != null && json.isJsonObject() ? json.getAsJsonObject().get(name) : null);
    }

    boolean isPresent() {
        return json != null && json.isJsonObject();
    }

    public boolean isTrue() {
        return json != null
                && json.isJsonPrimitive()
                && json.getAsJsonPrimitive().isBoolean()
                && json.getAsBoolean();
    }

    /** The node's value as an integer from 0; {@code otherwise} if it is negative or no number. */
    public int number(int otherwise) {
        if (!(json instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
            return otherwise;
        }
        double value = primitive.getAsDouble();
        return value < 0 ? otherwise : (int) Math.min(value, Integer.MAX_VALUE);
    }

    public Optional<String> string() {
        return json instanceof JsonPrimitive primitive && primitive.isString()
                ? Optional.of(primitive.getAsString())
                : Optional.empty();
    }

    List<String> strings() {
        List<String> strings = new ArrayList<>();
        JsonArray array = json != null && json.isJsonArray() ? json.getAsJsonArray() : new JsonArray();
        for (JsonElement element : array) {
            if (element.isJsonPrimitive()) {
                strings.add(element.getAsString());
            }
        }
        return strings;
    }
}
