package org.gouji.config;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON text into values with their places. Gson decides what is JSON and doesn't say where, so the tokens that
 * it takes are followed in the text. What comes before a mistake is kept.
 */
final class JsonText {

    private final String text;
    private final JsonReader reader;
    private int end;
    private @Nullable TextRange mistake;

    private JsonText(String text) {
        this.text = text;
        this.reader = new JsonReader(new StringReader(text));
        this.end = text.startsWith("\uFEFF") ? 1 : 0;
        reader.setStrictness(Strictness.STRICT);
    }

    /**
     * What a text says.
     *
     * @param value its value as far as it could be read, empty where there is none
     * @param mistake the token at which it is no JSON any more
     */
    record Read(Optional<Json> value, Optional<TextRange> mistake) {}

    static Read read(String text) {
        JsonText json = new JsonText(text);
        Json value = json.value();
        if (value != null && json.mistake == null && json.peek() != JsonToken.END_DOCUMENT) {
            json.fail();
        }
        return new Read(Optional.ofNullable(value), Optional.ofNullable(json.mistake));
    }

    /** The next value, null where there is none. */
    private @Nullable Json value() {
        JsonToken next = peek();
        if (next == null) {
            return null;
        }
        try {
            return switch (next) {
                case BEGIN_ARRAY -> items();
                case BEGIN_OBJECT -> members();
                case STRING -> new Json.Text(reader.nextString(), take());
                case BOOLEAN -> new Json.Flag(reader.nextBoolean(), take());
                case NULL -> {
                    reader.nextNull();
                    yield new Json.Other(take());
                }
                case NUMBER -> {
                    reader.skipValue();
                    yield new Json.Other(take());
                }
                default -> {
                    fail();
                    yield null;
                }
            };
        } catch (IOException | IllegalStateException | NumberFormatException notJson) {
            fail();
            return null;
        }
    }

    private Json items() throws IOException {
        reader.beginArray();
        int start = take().start();
        List<Json> items = new ArrayList<>();
        while (mistake == null && peek() != JsonToken.END_ARRAY && mistake == null) {
            Json item = value();
            if (item != null) {
                items.add(item);
            }
        }
        if (mistake == null) {
            reader.endArray();
            take();
        }
        return new Json.Items(List.copyOf(items), new TextRange(start, end));
    }

    private Json members() throws IOException {
        reader.beginObject();
        int start = take().start();
        List<Json.Member> members = new ArrayList<>();
        while (mistake == null && peek() == JsonToken.NAME) {
            String name = reader.nextName();
            TextRange key = take();
            Json value = value();
            if (value != null) {
                members.add(new Json.Member(name, key, value));
            }
        }
        if (mistake == null) {
            reader.endObject();
            take();
        }
        return new Json.Members(List.copyOf(members), new TextRange(start, end));
    }

    /** The kind of the next token, null at a mistake. */
    private @Nullable JsonToken peek() {
        try {
            return mistake == null ? reader.peek() : null;
        } catch (IOException | IllegalStateException notJson) {
            fail();
            return null;
        }
    }

    /** The place of the token that was just read. */
    private TextRange take() {
        TextRange token = next();
        end = token.end();
        return token;
    }

    private void fail() {
        mistake = mistake == null ? next() : mistake;
    }

    /** Where the token behind the last one stands; at the end of the text, nothing. */
    private TextRange next() {
        int start = end;
        while (start < text.length() && " \t\r\n,:".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return new TextRange(start, endOf(start));
    }

    private int endOf(int start) {
        if (start == text.length()) {
            return start;
        }
        char first = text.charAt(start);
        if (first == '"') {
            return endOfString(start);
        }
        int at = start + 1;
        while ("{}[]".indexOf(first) < 0 && at < text.length() && " \t\r\n,:{}[]\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Behind the closing quote, or at the end of the line where there is none. */
    private int endOfString(int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        boolean closed = at < text.length() && text.charAt(at) == '"';
        return Math.min(text.length(), closed ? at + 1 : at);
    }
}
