package org.gouji.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.gouji.lsp.wire.Connection;
import org.gouji.lsp.wire.Failures;
import org.gouji.lsp.wire.FrameReader;
import org.gouji.lsp.wire.Handlers;
import org.gouji.lsp.wire.Outbox;
import org.gouji.lsp.wire.Trace;
import org.gouji.lsp.wire.Transport;
import org.gouji.lsp.wire.WireNumbers;
import org.gouji.lsp.wire.Workers;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/** The process of the language server, which serves one client. */
public final class Server {

    private static final int BAD_OPTION = 2;

    private final Outbox outbox;
    private final Trace trace;
    private final Executor background = Workers.named("gouji-analysis");

    private Server(Outbox outbox) {
        this.outbox = outbox;
        this.trace = new Trace(outbox);
    }

    /**
     * Serves one client until it leaves. Must be called before anything else can write to standard output, which
     * belongs to the client alone.
     *
     * @param args {@code --stdio} (the default), {@code --socket=PORT}, {@code --pipe=NAME},
     *     {@code --clientProcessId=PID}
     * @return the exit status: 0 after {@code shutdown}, 2 for unusable options or if the client can't be reached, else
     *     1
     */
    public static int run(String... args) {
        System.setOut(System.err);
        Supplier<Gson> gson = gson();
        Options options;
        Transport.Streams streams;
        try {
            options = Options.parse(args);
            streams = connect(options.transport());
        } catch (StartFailure e) {
            e.log();
            return BAD_OPTION;
        }
        options.clientProcess().ifPresent(pid -> ClientProcess.watch(pid, Server::leave));
        Outbox outbox = new Outbox(gson, streams.output());
        Server server = new Server(outbox);
        Connection connection = new Connection(
                new FrameReader(streams.input()),
                outbox,
                gson,
                Workers.named("gouji-requests"),
                server.trace,
                server.new Start());
        return serve(connection, outbox);
    }

    private static Transport.Streams connect(Transport transport) throws StartFailure {
        try {
            return transport.connect();
        } catch (IllegalArgumentException | IOException e) {
            String why = Failures.line(e);
            throw new StartFailure(new Localized(
                    "连接不上客户端（" + transport + "），客户端应先在那里等候：“" + why + "”",
                    "can't connect to the client (" + transport + "), which must listen there first: “" + why + "”"));
        }
    }

    /**
     * A supplier of the converter between JSON and the protocol's types, which is created on another thread because
     * that takes a while.
     */
    private static Supplier<Gson> gson() {
        CompletableFuture<Gson> gson = CompletableFuture.supplyAsync(WireNumbers::gson, Workers.single("gouji-start"));
        return gson::join;
    }

    private static int serve(Connection connection, Outbox outbox) {
        try {
            boolean orderly = connection.serve();
            outbox.close();
            return orderly ? 0 : 1;
        } catch (IOException e) {
            Failures.log("the client is gone: " + Failures.line(e));
            return 1;
        }
    }

    private final class Start implements Connection.Initializer {
        private @Nullable Session session;

        @Override
        public JsonObject initialize(JsonObject params) {
            Session started = Session.start(params, outbox, trace, background);
            session = started;
            long client = Session.clientProcess(params);
            if (client > 0) {
                ClientProcess.watch(client, Server::leave);
            }
            return started.result();
        }

        @Override
        public void answered(Handlers handlers) {
            background.execute(Session::warmUp);
            if (session != null) {
                session.register(handlers, outbox, trace);
                session.begin();
            }
        }

        @Override
        public void shutDown() {
            if (session != null) {
                session.end();
            }
        }
    }

    /** Ends the process at once with status 1, because no client is left to be answered. */
    private static void leave() {
        Runtime.getRuntime().halt(1);
    }
}
