package org.gouji.lsp.wire;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The handlers of requests and notifications, by method. */
public final class Handlers {

    /**
     * Handles a request in two steps: {@code prepare} reads the state it needs at once, in the order of the messages;
     * the {@code Callable} that it returns computes the answer later, on another thread.
     */
    public interface RequestHandler<P> {
        Callable<? extends @Nullable Object> prepare(P params);
    }

    private final Supplier<Gson> gson;
    private final Map<String, RequestHandler<JsonElement>> requests = new HashMap<>();
    private final Map<String, Consumer<JsonElement>> notifications = new HashMap<>();

    Handlers(Supplier<Gson> gson) {
        this.gson = gson;
    }

    public <P> void onRequest(String method, Class<P> type, RequestHandler<P> handler) {
        requests.put(method, params -> handler.prepare(read(params, type)));
    }

    public <P> void onNotification(String method, Class<P> type, Consumer<P> handler) {
        notifications.put(method, params -> handler.accept(read(params, type)));
    }

    /** The handler of a request method, null if there is none. */
    @Nullable
    RequestHandler<JsonElement> request(String method) {
        return requests.get(method);
    }

    @Nullable
    Consumer<JsonElement> notification(String method) {
        return notifications.get(method);
    }

    private <P> P read(JsonElement params, Class<P> type) {
        if (!params.isJsonObject()) {
            throw Failures.invalidParams("params 应为对象", "params must be an object");
        }
        P value;
        try {
            value = gson.get().fromJson(params, type);
        } catch (RuntimeException e) { // what the types of the protocol refuse is any of several
            throw Failures.misshapen(e);
        }
        if (value == null) {
            throw Failures.invalidParams("缺少 params", "params are missing");
        }
        return value;
    }
}
