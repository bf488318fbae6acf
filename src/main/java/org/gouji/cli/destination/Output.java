package org.gouji.cli.destination;

import java.io.IOException;
import java.io.Writer;
import org.gouji.text.Language;
import org.gouji.text.Localized;

/**
 * A writer and the language of the texts written to it.
 *
 * @param out the writer, which its creator flushes and closes
 * @param language the reader's language
 */
public record Output(Writer out, Language language) {

    public String text(Localized text) {
        return text.in(language);
    }

    public void write(String text) throws IOException {
        out.write(text);
    }
}
