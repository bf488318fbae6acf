package org.gouji.lsp.wire;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Map;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the integers of the protocol. Clients may send any large number for the end of a line or a text: a
 * number out of range becomes the nearest {@code int}, for example 4294967295 becomes 2147483647.
 */
public final class WireNumbers extends TypeAdapter<@Nullable Integer> {

    /** The converter between JSON and the protocol's types. */
    public static Gson gson() {
        WireNumbers numbers = new WireNumbers();
        return new MessageJsonHandler(Map.of(), builder -> builder.registerTypeAdapter(int.class, numbers)
                        .registerTypeAdapter(Integer.class, numbers))
                .getGson();
    }

    @Override
    public @Nullable Integer read(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return null;
        }
        return (int) json.nextDouble(); // every int is a double; the conversion clips
    }

    @Override
    public void write(JsonWriter json, @Nullable Integer value) throws IOException {
        json.value(value);
    }
}
