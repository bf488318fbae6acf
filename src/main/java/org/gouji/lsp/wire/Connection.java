package org.gouji.lsp.wire;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages one after the other and enforces the life cycle of a session: {@code initialize}, {@code shutdown},
 * {@code exit}.
 */
public final class Connection {

    /** The callbacks that start and end a session. */
    public interface Initializer {
        /** Starts the session and returns the answer to {@code initialize}. */
        Object initialize(JsonObject params);

        /**
         * Called once the answer is queued: registers the handlers of all further messages, and may start slow work.
         */
        void answered(Handlers handlers);

        /** Called when the client sends {@code shutdown}: stops the work in the background. */
        void shutDown();
    }

    private enum State {
        NEW,
        RUNNING,
        SHUT_DOWN
    }

    private final FrameReader input;
    private final Outbox outbox;
    private final Executor workers;
    private final Executor longWorkers = Workers.single("gouji-long");
    private final Trace trace;
    private final Initializer initializer;
    private final Handlers handlers;
    private final Map<String, PendingRequest> pending = new ConcurrentHashMap<>();
    private State state = State.NEW;

    public Connection(
            FrameReader input,
            Outbox outbox,
            Supplier<Gson> gson,
            Executor workers,
            Trace trace,
            Initializer initializer) {
        this.input = input;
        this.outbox = outbox;
        this.workers = workers;
        this.trace = trace;
        this.initializer = initializer;
        this.handlers = new Handlers(gson);
    }

    /** Serves the client until {@code exit} or the end of the input. Returns whether {@code shutdown} came before. */
    public boolean serve() throws IOException {
        boolean more = true;
        while (more) {
            try {
                byte[] content = input.next();
                more = content != null && take(content);
            } catch (BrokenFrame e) {
                outbox.answer(JsonNull.INSTANCE, new Refusal(ResponseErrorCode.ParseError, e.reason()));
            }
        }
        return state == State.SHUT_DOWN;
    }

    /** Handles the message in a frame. Returns whether to read more, which is false after {@code exit}. */
    private boolean take(byte[] content) {
        Incoming message = parse(content);
        if (message instanceof Incoming.Notification exit && exit.method().equals("exit")) {
            return false;
        }
        if (message instanceof Incoming.Invalid invalid && invalid.refusal().code() == ResponseErrorCode.ParseError) {
            input.recover(content);
        }
        take(message);
        return true;
    }

    private static Incoming parse(byte[] content) {
        try {
            return Incoming.parse(content);
        } catch (OutOfMemoryError e) {
            LargeTexts.await();
            try {
                return Incoming.parse(content);
            } catch (OutOfMemoryError again) {
                Failures.log("a message of " + content.length + " bytes is too long for the memory");
                return Incoming.tooLong(content.length);
            }
        }
    }

    private void take(Incoming message) {
        if (message instanceof Incoming.Request request) {
            take(request);
        } else if (message instanceof Incoming.Notification notification) {
            take(notification);
        } else if (message instanceof Incoming.Response response) {
            take(response);
        } else if (message instanceof Incoming.Invalid invalid) {
            outbox.answer(invalid.id(), invalid.refusal());
        }
    }

    private void take(Incoming.Request request) {
        if (state == State.SHUT_DOWN) {
            fail(request.id(), ResponseErrorCode.InvalidRequest, "服务器已经关闭", "the server has been shut down");
        } else if (request.method().equals("initialize")) {
            initialize(request);
        } else if (state == State.NEW) {
            fail(request.id(), ResponseErrorCode.ServerNotInitialized, "应先发 initialize", "initialize must come first");
        } else if (request.method().equals("shutdown")) {
            state = State.SHUT_DOWN;
            initializer.shutDown();
            outbox.answer(request.id(), (Object) null);
        } else {
            dispatch(request);
        }
    }

    private void initialize(Incoming.Request request) {
        if (state != State.NEW) {
            fail(request.id(), ResponseErrorCode.InvalidRequest, "initialize 已经发过", "initialize came before");
            return;
        }
        if (!request.params().isJsonObject()) {
            fail(request.id(), ResponseErrorCode.InvalidParams, "params 应为对象", "params must be an object");
            return;
        }
        try {
            outbox.answer(request.id(), initializer.initialize(request.params().getAsJsonObject()));
            state = State.RUNNING;
            initializer.answered(handlers);
        } catch (RuntimeException e) {
            outbox.answer(request.id(), Failures.error("initialize", e));
        }
    }

    private void dispatch(Incoming.Request request) {
        trace.received(request);
        Handlers.RequestHandler<JsonElement> handler = handlers.request(request.method());
        if (handler == null) {
            refuse(
                    request,
                    new Refusal(
                            ResponseErrorCode.MethodNotFound,
                            "没有方法 " + request.method(),
                            "no method " + request.method()));
            return;
        }
        Callable<? extends @Nullable Object> answer;
        try {
            answer = handler.prepare(request.params());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            refuse(request, Failures.error(request.method(), e));
            return;
        }
        PendingRequest waiting = new PendingRequest(request, answer, outbox, trace);
        String key = request.id().toString();
        pending.put(key, waiting);
        (waiting.isLong() ? longWorkers : workers).execute(() -> {
            waiting.run();
            pending.remove(key, waiting);
        });
    }

    private void refuse(Incoming.Request request, Refusal refusal) {
        trace.failed(request, System.nanoTime(), refusal);
        outbox.answer(request.id(), refusal);
    }

    private void take(Incoming.Notification notification) {
        if (state != State.RUNNING) {
            return;
        }
        trace.received(notification);
        if (notification.method().equals("$/cancelRequest")) {
            cancel(notification.params());
            return;
        }
        Consumer<JsonElement> handler = handlers.notification(notification.method());
        if (handler != null) {
            try {
                handler.accept(notification.params());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                Refusal refusal = Failures.error(notification.method(), e);
                Failures.log(notification.method() + ": " + refusal.getMessage());
            }
        }
    }

    private void take(Incoming.Response response) {
        try {
            outbox.replied(response);
        } catch (RuntimeException e) {
            Failures.log("the answer to " + response.id(), e);
        }
    }

    private void cancel(JsonElement params) {
        JsonElement id = params.isJsonObject() ? params.getAsJsonObject().get("id") : null;
        PendingRequest request = id == null ? null : pending.remove(id.toString());
        if (request != null) {
            request.cancel();
        }
    }

    private void fail(JsonElement id, ResponseErrorCode code, String zh, String en) {
        outbox.answer(id, new Refusal(code, zh, en));
    }
}
