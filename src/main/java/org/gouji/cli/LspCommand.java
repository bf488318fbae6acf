package org.gouji.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** {@code gouji lsp}: starts the language server with all options that this command doesn't know itself. */
@Command(name = "lsp")
final class LspCommand implements Callable<Integer> {

    private final ToIntFunction<String[]> server;

    @Option(names = "--stdio", descriptionKey = "stdio")
    boolean stdio;

    @Unmatched
    List<String> options = new ArrayList<>();

    LspCommand(ToIntFunction<String[]> server) {
        this.server = server;
    }

    @Override
    public Integer call() {
        return server.applyAsInt(options.toArray(String[]::new));
    }
}
