package org.gouji.cli;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.gouji.cli.destination.Destination;
import org.gouji.cli.destination.Output;
import org.gouji.cli.destination.OutputFailure;
import org.gouji.cli.destination.OutputFile;

/** The files that one run of a command writes, put into their places together when all is done. */
final class OutputFiles implements AutoCloseable {

    private final Session session;
    private final List<OutputFile> files = new ArrayList<>();

    OutputFiles(Session session) {
        this.session = session;
    }

    /** Where a destination's output goes; the file is opened. */
    Output open(Destination<?> destination) throws OutputFailure {
        if (destination.file().isEmpty()) {
            return new Output(session.out(), session.language());
        }
        OutputFile file = OutputFile.open(destination.file().get());
        files.add(file);
        Writer writer = file.writer();
        return new Output(writer, session.language());
    }

    /** Everything is written. */
    void commit() throws OutputFailure {
        for (OutputFile file : files) {
            file.commit();
        }
    }

    /** Drops what wasn't committed. */
    @Override
    public void close() {
        files.forEach(OutputFile::close);
    }
}
