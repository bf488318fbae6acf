package org.gouji.lsp;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** What a server writes on its standard output: frames, or else noise, which ends the reading. */
final class ServerOutput implements Runnable {

    /** Comes after the last message. */
    static final JsonObject END = LspClient.json("{\"end\": true}");

    private final InputStream input;
    private final BlockingQueue<JsonObject> messages;
    private volatile @Nullable String noise;

    ServerOutput(InputStream input, BlockingQueue<JsonObject> messages) {
        this.input = input;
        this.messages = messages;
    }

    /** What was no frame, null where there was nothing else. */
    @Nullable
    String noise() {
        return noise;
    }

    @Override
    public void run() {
        try (input) {
            for (String header = line(); header != null; header = line()) {
                if (!header.startsWith("Content-Length: ") || !"".equals(line())) {
                    noise = header;
                    break;
                }
                int length = Integer.parseInt(header.substring("Content-Length: ".length()));
                String content = new String(input.readNBytes(length), StandardCharsets.UTF_8);
                messages.add(LspClient.json(content));
            }
        } catch (IOException | RuntimeException e) {
            noise = e.getMessage();
        }
        messages.add(END);
    }

    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int unit = input.read(); unit != '\n'; unit = input.read()) {
            if (unit < 0) {
                return line.size() == 0 ? null : line.toString(StandardCharsets.UTF_8);
            }
            line.write(unit);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
