package org.gouji.diagnostic;

import org.gouji.text.Language;
import org.gouji.text.Localized;

/** What fills a gap of a message's sentence. */
public sealed interface Argument {

    /** The argument in a language. */
    String in(Language language);

    /** A term that has a name in each language: a row, a column. */
    record Term(Localized name) implements Argument {
        @Override
        public String in(Language language) {
            return name.in(language);
        }
    }

    /** What reads the same in each language: a figure, an equation, a piece of the text. */
    record Literal(String text) implements Argument {
        @Override
        public String in(Language language) {
            return text;
        }
    }
}
