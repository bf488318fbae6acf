package org.gouji.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.gouji.cli.destination.OutputFailure;
import org.gouji.messages.EnvironmentLanguage;
import org.gouji.text.Language;
import org.gouji.text.Localized;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line {@code gouji}. It keeps no state between runs and never ends the process itself. */
public final class Cli {

    static final int DONE = 0;
    static final int FOUND = 1;
    static final int FAILED = 2;

    private final Console console;
    private final ToIntFunction<String[]> server;

    /** @param server starts the language server with options, and returns its exit status */
    public Cli(Console console, ToIntFunction<String[]> server) {
        this.console = console;
        this.server = server;
    }

    /**
     * Runs a command and returns the exit status: 0 for success, 1 where the command found what it looks for, such as
     * errors in reports, 2 where something couldn't be read or done.
     */
    public int run(String... arguments) {
        Session session = new Session(console, language(List.of(arguments)));
        try {
            int status = commands(session, arguments).execute(arguments);
            session.out().flush();
            return status;
        } catch (IOException failure) {
            return cannotWrite(session, failure);
        }
    }

    /**
     * The commands that the arguments may ask for: the one that stands first, else all. Preparing all of them takes a tenth
     * of a second, as long as checking a report.
     */
    private CommandLine commands(Session session, String... arguments) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("check", () -> new CheckCommand(session));
        all.put("outline", () -> new OutlineCommand(session));
        all.put("tables", () -> new TablesCommand(session));
        all.put("format", () -> new FormatCommand(session));
        all.put("new", () -> new NewCommand(session));
        all.put("rules", () -> new RulesCommand(session));
        all.put("explain", () -> new ExplainCommand(session));
        all.put("schema", () -> new SchemaCommand(session));
        all.put("lsp", () -> new LspCommand(server));
        if (arguments.length > 0 && all.containsKey(arguments[0])) {
            all.keySet().retainAll(Set.of(arguments[0]));
        }
        CommandLine commands = new CommandLine(new GoujiCommand(session));
        all.values().forEach(command -> commands.addSubcommand(command.get()));
        HelpTexts.set(commands, session.language());
        return commands.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new java.io.PrintWriter(session.out()))
                .setExecutionExceptionHandler((failure, command, result) -> failed(session, failure))
                .setParameterExceptionHandler((failure, words) -> {
                    session.fail(BadArguments.describe(failure));
                    return FAILED;
                });
    }

    private static int failed(Session session, Exception failure) {
        if (failure instanceof OutputFailure output) {
            session.fail(output.line());
            return FAILED;
        }
        if (failure instanceof IOException lost) {
            return cannotWrite(session, lost);
        }
        session.fail(new Localized("内部错误：" + failure, "internal error: " + failure));
        return FAILED;
    }

    /** The exit status after output failed: 0 where the reader closed the pipe early, as {@code head} does, else 2. */
    private static int cannotWrite(Session session, IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (reason.contains("ipe") || reason.contains("管道")) {
            return DONE;
        }
        session.fail(new Localized("无法写出结果：" + reason, "the output can't be written: " + reason));
        return FAILED;
    }

    /**
     * The language of {@code --lang}, else of the environment; read first, so that errors in the command line use it
     * too.
     */
    private Language language(List<String> arguments) {
        for (int index = 0; index < arguments.size(); index++) {
            String argument = arguments.get(index);
            String name = argument.equals("--lang") && index + 1 < arguments.size()
                    ? arguments.get(index + 1)
                    : argument.startsWith("--lang=") ? argument.substring("--lang=".length()) : "";
            if (name.equalsIgnoreCase("zh") || name.equalsIgnoreCase("en")) {
                return Language.of(name);
            }
        }
        return EnvironmentLanguage.of(console.environment());
    }
}
