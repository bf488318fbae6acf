package org.gouji;

import java.util.Arrays;
import java.util.List;
import org.gouji.cli.Cli;
import org.gouji.cli.Console;
import org.gouji.lsp.Server;
import org.gouji.report.label.KnownForms;

/** Where the program starts: brings the command line and the server together, which don't know each other. */
public final class Main {

    private static final List<String> HELP = List.of("-h", "--help", "--version");

    private Main() {}

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        System.exit(
                startsServer(words) ? Server.run(Arrays.copyOfRange(arguments, 1, arguments.length)) : run(arguments));
    }

    private static int run(String... arguments) {
        readForms();
        return new Cli(Console.system(), Server::run).run(arguments);
    }

    /** Reads the forms that Gouji brings along beside the rest of the start: a tenth of a second that nobody waits for. */
    private static void readForms() {
        Thread reader = new Thread(KnownForms::prepare, "gouji-forms");
        reader.setDaemon(true);
        reader.start();
    }

    /** Whether the server is asked for and nothing about it: it starts without loading the command line. */
    private static boolean startsServer(List<String> words) {
        return !words.isEmpty() && words.get(0).equals("lsp") && words.stream().noneMatch(HELP::contains);
    }
}
