package org.gouji.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji tables PATH…}: the figures of reports as data. */
@Command(name = "tables")
final class TablesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    List<String> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "json|csv", descriptionKey = "format")
    Format format = Format.JSON;

    TablesCommand(Session session) {
        this.session = session;
    }

    /** How the figures are written. */
    enum Format {
        JSON,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = new Reader(session);
        if (format == Format.JSON) {
            TablesJson json = new TablesJson(session);
            reader.read(paths, json);
            json.end();
        } else {
            reader.read(paths, new TablesCsv(session));
        }
        return reader.failed() > 0 ? Cli.FAILED : Cli.DONE;
    }
}
