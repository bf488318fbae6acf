package org.gouji.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.gouji.text.Language;
import org.gouji.text.Localized;

/** The streams and the language of a run of the command line. Output is UTF-8. */
final class Session {

    private final Console console;
    private final Language language;
    private final Writer out;
    private final Writer err;

    Session(Console console, Language language) {
        this.console = console;
        this.language = language;
        this.out = writer(console.out());
        this.err = writer(console.err());
    }

    private static Writer writer(java.io.OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    Console console() {
        return console;
    }

    Language language() {
        return language;
    }

    /** Standard output, buffered. */
    Writer out() {
        return out;
    }

    String text(Localized text) {
        return text.in(language);
    }

    /** Writes one line to standard error: the program's name and what couldn't be done. */
    void fail(Localized failure) {
        note("gouji: " + text(failure) + "\n");
    }

    /** Writes text to standard error; a failure to write it is ignored. */
    void note(String text) {
        try {
            err.write(text);
            err.flush();
        } catch (IOException nobodyReads) {
            // nobody reads standard error any more
        }
    }
}
