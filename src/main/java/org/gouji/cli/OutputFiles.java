package org.gouji.cli;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.gouji.cli.destination.Destination;
import org.gouji.cli.destination.Output;
import org.gouji.cli.destination.OutputFailure;
import org.gouji.cli.destination.OutputFile;

/** The output files of a run of a command, which replace existing files only when all are complete. */
final class OutputFiles implements AutoCloseable {

    private final Session session;
    private final List<OutputFile> files = new ArrayList<>();

    OutputFiles(Session session) {
        this.session = session;
    }

    /** Opens the output of a destination: its file, or standard output. */
    Output open(Destination<?> destination) throws OutputFailure {
        if (destination.file().isEmpty()) {
            return new Output(session.out(), session.language());
        }
        OutputFile file = OutputFile.open(destination.file().get());
        files.add(file);
        Writer writer = file.writer();
        return new Output(writer, session.language());
    }

    /** Puts all files into place once everything is written. */
    void commit() throws OutputFailure {
        for (OutputFile file : files) {
            file.commit();
        }
    }

    /** Discards the files that weren't committed. */
    @Override
    public void close() {
        files.forEach(OutputFile::close);
    }
}
