package org.gouji.lsp.wire;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;

/** A connection whose handlers fail in every way, for tests. */
public final class FaultyServerMain {

    public static final List<String> METHODS =
            List.of("fails/atOnce", "fails/later", "fails/checked", "fails/deep", "fails/silently");

    private FaultyServerMain() {}

    public static void main(String[] args) throws IOException {
        Gson gson = new MessageJsonHandler(Map.of()).getGson();
        Outbox outbox = new Outbox(() -> gson, new FileOutputStream(FileDescriptor.out));
        FrameReader input = new FrameReader(new FileInputStream(FileDescriptor.in));
        new Connection(input, outbox, () -> gson, Workers.named("faulty"), new Trace(outbox), new Faulty()).serve();
    }

    private static final class Faulty implements Connection.Initializer {

        @Override
        public Object initialize(JsonObject params) {
            return new InitializeResult();
        }

        @Override
        public void answered(Handlers handlers) {
            handlers.onRequest("fails/atOnce", JsonObject.class, none -> {
                throw new IllegalStateException("first line\nsecond line");
            });
            handlers.onRequest("fails/later", JsonObject.class, none -> () -> {
                throw new IllegalStateException("first line\nsecond line");
            });
            handlers.onRequest("fails/checked", JsonObject.class, none -> () -> {
                throw new IOException("broken\r\n\tat somewhere");
            });
            handlers.onRequest("fails/deep", JsonObject.class, none -> () -> deep(1));
            handlers.onRequest("fails/silently", JsonObject.class, none -> () -> {
                throw new NullPointerException();
            });
            METHODS.forEach(method -> handlers.onNotification(method, JsonObject.class, none -> {
                throw new IllegalStateException("first line\nsecond line");
            }));
        }

        @SuppressWarnings("InfiniteRecursion")
        private static int deep(int depth) {
            return deep(depth + 1) + 1;
        }

        @Override
        public void shutDown() {}
    }
}
