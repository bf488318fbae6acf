package org.gouji.lsp;

import java.util.Optional;
import java.util.OptionalLong;
import org.gouji.lsp.wire.Transport;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The options on the server's command line.
 *
 * @param transport the way to talk to the client
 * @param clientProcess the id of the client's process, with which the server ends; empty if the option isn't given
 */
record Options(Transport transport, OptionalLong clientProcess) {

    /**
     * The options in the arguments of the command line; without any, the server uses standard input and output.
     *
     * @throws StartFailure if an option isn't known or has no usable value
     */
    static Options parse(String... args) throws StartFailure {
        Transport transport = new Transport.Stdio();
        OptionalLong process = OptionalLong.empty();
        for (int at = 0; at < args.length; at++) {
            String arg = args[at];
            String name = arg.contains("=") ? arg.substring(0, arg.indexOf('=')) : arg;
            boolean valued = !name.equals("--stdio");
            boolean apart = valued && !arg.contains("=");
            String value = arg.contains("=") ? arg.substring(arg.indexOf('=') + 1) : apart ? next(args, at) : null;
            at += apart ? 1 : 0;
            switch (name) {
                case "--stdio" -> transport = new Transport.Stdio();
                case "--socket" -> transport = new Transport.Socket((int) number(name, value, 65535));
                case "--pipe" -> transport = new Transport.Pipe(required(name, value));
                case "--clientProcessId" -> process = OptionalLong.of(number(name, value, Long.MAX_VALUE));
                default ->
                    throw new StartFailure(new Localized(
                            "没有 " + arg + " 这个选项，可用 --stdio、--socket=端口、--pipe=名称、--clientProcessId=进程号",
                            "unknown option " + arg
                                    + "; there are --stdio, --socket=PORT, --pipe=NAME, --clientProcessId=PID"));
            }
        }
        return new Options(transport, process);
    }

    private static @Nullable String next(String[] args, int at) {
        return at + 1 < args.length ? args[at + 1] : null;
    }

    private static String required(String name, @Nullable String value) throws StartFailure {
        return Optional.ofNullable(value)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new StartFailure(new Localized(name + " 后面要有一个值", name + " needs a value")));
    }

    private static long number(String name, @Nullable String value, long most) throws StartFailure {
        try {
            long number = Long.parseLong(required(name, value));
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of range
        }
        throw new StartFailure(
                most == Long.MAX_VALUE
                        ? new Localized(name + " 的值应是一个数：" + value, name + " needs a number, not " + value)
                        : new Localized(
                                name + " 的值应是 0 到 " + most + " 的整数：" + value,
                                name + " needs a number from 0 to " + most + ", not " + value));
    }
}
