package org.gouji.cli.destination;

import java.io.IOException;
import java.io.Writer;
import org.gouji.text.Language;
import org.gouji.text.Localized;

/**
 * Where something is written, and in which language.
 *
 * @param out takes the characters; whoever made it flushes and closes it
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
