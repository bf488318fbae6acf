package org.gouji.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A run of the command line inside the test: what goes in, and what came out. */
final class Run {

    private final String[] arguments;
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] in = {};
    private boolean terminal;
    private int status = -1;

    private Run(String... arguments) {
        this.arguments = arguments;
    }

    static Run of(Object... arguments) {
        return new Run(List.of(arguments).stream().map(String::valueOf).toArray(String[]::new));
    }

    Run with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run reading(String standardInput) {
        return reading(standardInput.getBytes(StandardCharsets.UTF_8));
    }

    Run reading(byte[] standardInput) {
        in = standardInput;
        return this;
    }

    Run onTerminal() {
        terminal = true;
        return this;
    }

    /** Runs, once. */
    Run go() {
        return status < 0 ? into(out) : this;
    }

    Run into(OutputStream output) {
        Console console = new Console(new ByteArrayInputStream(in), output, err, environment, terminal, terminal);
        status = new Cli(console, options -> 40 + options.length).run(arguments);
        return this;
    }

    int status() {
        return go().status;
    }

    String out() {
        return go().out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return go().err.toString(StandardCharsets.UTF_8);
    }
}
