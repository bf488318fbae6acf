package org.gouji.lsp.wire;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** A message from the client. */
sealed interface Incoming {

    TypeAdapter<JsonElement> JSON = new Gson().getAdapter(JsonElement.class);

    /** A request, which must be answered; its id, a string or a number, is repeated in the answer as it came. */
    record Request(JsonElement id, String method, JsonElement params) implements Incoming {}

    /** A notification, which isn't answered. */
    record Notification(String method, JsonElement params) implements Incoming {}

    /**
     * The client's answer to a request of the server, whose id it repeats; the result is empty if the client refused.
     */
    record Response(JsonElement id, Optional<JsonElement> result) implements Incoming {}

    /**
     * Content that isn't a valid message: the refusal to answer with and the id to answer to, JSON null if it has none.
     */
    record Invalid(JsonElement id, Refusal refusal) implements Incoming {}

    /** The message in the content of a frame, {@link Invalid} if the content isn't a valid message. */
    static Incoming parse(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        JsonElement json;
        try (JsonReader reader = reader(text)) {
            json = JSON.read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                return invalid(
                        null,
                        ResponseErrorCode.ParseError,
                        "一条消息里不止一个 JSON 值",
                        "more than one JSON value in a message");
            }
        } catch (IOException | JsonParseException | IllegalStateException e) {
            JsonElement id = id(text);
            return id == null
                    ? invalid(null, ResponseErrorCode.ParseError, "不是 JSON：“" + place(e) + "”", "not JSON: " + place(e))
                    : invalid(id, ResponseErrorCode.InvalidRequest, "嵌套太深", "nested too deeply");
        }
        return json.isJsonObject()
                ? message(json.getAsJsonObject())
                : invalid(
                        null,
                        ResponseErrorCode.InvalidRequest,
                        "不是消息对象（不支持成批的消息）",
                        "not a message object (batches are not supported)");
    }

    /** The place of a JSON error, such as {@code line 1 column 5 path $}, without Gson's advice before it. */
    private static String place(Exception malformed) {
        return Failures.line(malformed).replaceFirst(".*\\bat (?=line \\d)", "");
    }

    private static JsonReader reader(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.LEGACY_STRICT); // STRICT refuses \\ud800, which editors send
        return reader;
    }

    /** The id of a message that is JSON of any nesting depth; null if the text isn't JSON or has no id. */
    private static @Nullable JsonElement id(String text) {
        JsonElement id = null;
        try (JsonReader reader = reader(text)) {
            reader.setNestingLimit(Integer.MAX_VALUE);
            reader.beginObject();
            while (reader.hasNext()) {
                boolean named = reader.nextName().equals("id");
                if (named && (reader.peek() == JsonToken.STRING || reader.peek() == JsonToken.NUMBER)) {
                    id = JSON.read(reader);
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
            return reader.peek() == JsonToken.END_DOCUMENT ? id : null;
        } catch (IOException | JsonParseException | IllegalStateException e) {
            return null;
        }
    }

    /** The invalid message that stands for one that doesn't fit into memory; {@code length} is in bytes. */
    static Incoming tooLong(int length) {
        return new Invalid(
                JsonNull.INSTANCE, new Refusal(ResponseErrorCode.InvalidRequest, BrokenFrame.tooLong(length)));
    }

    private static Incoming message(JsonObject message) {
        JsonElement id = message.get("id");
        JsonElement method = message.get("method");
        if (method == null && (message.has("result") || message.has("error"))) {
            return new Response(id == null ? JsonNull.INSTANCE : id, result(message));
        }
        if (id != null && !isId(id)) {
            return invalid(null, ResponseErrorCode.InvalidRequest, "id 应为字符串或数", "an id must be a string or a number");
        }
        if (method == null) {
            return invalid(id, ResponseErrorCode.InvalidRequest, "缺少 method", "no method");
        }
        if (!isString(method)) {
            return invalid(id, ResponseErrorCode.InvalidRequest, "method 应为字符串", "a method must be a string");
        }
        JsonElement version = message.get("jsonrpc");
        if (version == null || !isString(version) || !version.getAsString().equals("2.0")) {
            return invalid(id, ResponseErrorCode.InvalidRequest, "jsonrpc 应为 \"2.0\"", "jsonrpc must be \"2.0\"");
        }
        JsonElement params = message.has("params") ? message.get("params") : JsonNull.INSTANCE;
        return id == null
                ? new Notification(method.getAsString(), params)
                : new Request(id, method.getAsString(), params);
    }

    /** The result of a response, empty if the client refused. */
    private static Optional<JsonElement> result(JsonObject response) {
        JsonElement error = response.get("error");
        JsonElement result = response.get("result");
        return error == null || error.isJsonNull()
                ? Optional.of(result == null ? JsonNull.INSTANCE : result)
                : Optional.empty();
    }

    private static boolean isId(JsonElement element) {
        return element.isJsonPrimitive()
                && (element.getAsJsonPrimitive().isString()
                        || element.getAsJsonPrimitive().isNumber());
    }

    private static boolean isString(JsonElement element) {
        return element.isJsonPrimitive() && element.getAsJsonPrimitive().isString();
    }

    private static Invalid invalid(@Nullable JsonElement id, ResponseErrorCode code, String zh, String en) {
        return new Invalid(id == null ? JsonNull.INSTANCE : id, new Refusal(code, zh, en));
    }
}
