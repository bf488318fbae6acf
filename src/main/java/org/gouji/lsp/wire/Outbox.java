package org.gouji.lsp.wire;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gouji.messages.EnvironmentLanguage;
import org.gouji.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages to the client in the order they are given, on a thread of its own, so that no caller waits for a
 * client that doesn't read.
 */
public final class Outbox {

    private static final byte[] END = {};

    private final Supplier<Gson> gson;
    private final OutputStream output;
    private final BlockingQueue<byte[]> frames = new LinkedBlockingQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final Map<String, Consumer<Optional<JsonElement>>> asked = new ConcurrentHashMap<>();
    private volatile Language language = EnvironmentLanguage.of(System.getenv());
    private final Thread writer = new Thread(this::write, "gouji-writer");

    public Outbox(Supplier<Gson> gson, OutputStream output) {
        this.gson = gson;
        this.output = output;
        writer.setDaemon(true);
        writer.start();
    }

    /** A value of the protocol's types as a JSON tree. */
    public JsonElement json(Object value) {
        return gson.get().toJsonTree(value, value.getClass());
    }

    public void notify(String method, Object params) {
        send(json -> {
            json.name("method").value(method);
            json.name("params");
            write(json, params);
        });
    }

    /** Writes a value as JSON; a value that is a JSON tree already keeps its null members. */
    private void write(JsonWriter json, Object value) throws IOException {
        if (value instanceof JsonElement element) {
            Incoming.JSON.write(json, element);
        } else {
            gson.get().toJson(value, value.getClass(), json);
        }
    }

    /** Sends a request to the client and ignores its answer. */
    public void request(String method, Object params) {
        request(method, params, reply -> {});
    }

    /** Sends a request to the client; {@code reply} is given the result, which is empty if the client refuses. */
    public void request(String method, @Nullable Object params, Consumer<Optional<JsonElement>> reply) {
        String id = "gouji-" + requests.incrementAndGet();
        asked.put(id, reply);
        send(json -> {
            json.name("id").value(id);
            json.name("method").value(method);
            if (params != null) {
                json.name("params");
                write(json, params);
            }
        });
    }

    /** Passes the client's answer to the sender of the request; an answer with an unknown id is ignored. */
    void replied(Incoming.Response response) {
        Consumer<Optional<JsonElement>> reply =
                response.id().isJsonPrimitive() ? asked.remove(response.id().getAsString()) : null;
        if (reply != null) {
            reply.accept(response.result());
        }
    }

    void answer(JsonElement id, @Nullable Object result) {
        send(json -> {
            writeId(json, id);
            json.name("result");
            if (result == null) {
                json.nullValue();
            } else {
                write(json, result);
            }
        });
    }

    /** Sets the language in which the reasons of refusals are sent from now on. */
    public void speak(Language spoken) {
        language = spoken;
    }

    void answer(JsonElement id, Refusal refusal) {
        send(json -> {
            writeId(json, id);
            json.name("error").beginObject();
            json.name("code").value(refusal.code().getValue());
            json.name("message").value(refusal.reason().in(language));
            json.endObject();
        });
    }

    private void writeId(JsonWriter json, JsonElement id) throws IOException {
        json.name("id");
        if (id.isJsonNull()) {
            json.nullValue(); // Gson would leave the name out with it
        } else {
            Incoming.JSON.write(json, id);
        }
    }

    /** Waits until all messages are written, but at most a second, because the client may be gone. */
    public void close() {
        frames.add(END);
        try {
            writer.join(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Body {
        void writeTo(JsonWriter json) throws IOException;
    }

    private void send(Body body) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(512);
        try (JsonWriter json = new JsonWriter(new SurrogateWriter(content))) {
            json.beginObject().name("jsonrpc").value("2.0");
            body.writeTo(json);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] header = ("Content-Length: " + content.size() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] frame = new byte[header.length + content.size()];
        System.arraycopy(header, 0, frame, 0, header.length);
        System.arraycopy(content.toByteArray(), 0, frame, header.length, content.size());
        frames.add(frame);
    }

    private void write() {
        try {
            for (byte[] frame = frames.take(); frame != END; frame = frames.take()) {
                output.write(frame);
                output.flush();
            }
        } catch (IOException e) {
            Failures.log("the client doesn't read any more: " + Failures.line(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
