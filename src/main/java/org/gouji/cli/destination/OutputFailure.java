package org.gouji.cli.destination;

import java.io.IOException;
import org.gouji.text.Localized;

/** Thrown where output can't be written, or where it isn't clear what is to be written to which file. */
public final class OutputFailure extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Localized line;

    public OutputFailure(Localized line) {
        super(line.en());
        this.line = line;
    }

    /** The failure of one file, with the reason. */
    public static OutputFailure at(String file, Localized reason) {
        return new OutputFailure(new Localized(file + "：" + reason.zh(), file + ": " + reason.en()));
    }

    /** What is wrong and what to do, in one line. */
    public Localized line() {
        return line;
    }
}
