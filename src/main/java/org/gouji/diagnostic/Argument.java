package org.gouji.diagnostic;

import org.gouji.text.Language;
import org.gouji.text.Localized;

/** A value that fills a gap in the sentence of a message. */
public sealed interface Argument {

    /** The text of the argument in a language. */
    String in(Language language);

    /** A term that has a name in each language: a row, a column. */
    record Term(Localized name) implements Argument {
        @Override
        public String in(Language language) {
            return name.in(language);
        }
    }

    /** A text that is the same in every language: a figure, an equation, a piece of a report. */
    record Literal(String text) implements Argument {
        @Override
        public String in(Language language) {
            return text;
        }
    }
}
