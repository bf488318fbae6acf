package org.gouji.cli.destination;

import java.io.IOException;
import org.gouji.text.Localized;

/** Output can't be written where it was told to go, or it isn't clear where that is. */
public final class OutputFailure extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Localized line;

    public OutputFailure(Localized line) {
        super(line.en());
        this.line = line;
    }

    /** A failure of one file. */
    public static OutputFailure at(String file, Localized reason) {
        return new OutputFailure(new Localized(file + "：" + reason.zh(), file + ": " + reason.en()));
    }

    /** What is wrong and what to do, in one line. */
    public Localized line() {
        return line;
    }
}
