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
 * Reads the numbers of the protocol. Clients name the end of a line or a text by whatever is largest to them; what doesn't
 * fit stands for the largest number that does, and isn't taken modulo anything.
 */
public final class WireNumbers extends TypeAdapter<@Nullable Integer> {

    /** What reads and writes the types of the protocol. */
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
