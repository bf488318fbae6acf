package org.gouji.cli.html;

import org.gouji.text.Language;
import org.gouji.text.Localized;

/** Builds a piece of HTML. Texts and the values of attributes are escaped. */
final class Html {

    private static final int REPLACEMENT = 0xFFFD;

    private final Language language;
    private final StringBuilder markup = new StringBuilder();

    Html(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** Adds a start tag; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        markup.append('<').append(tag);
        for (int index = 0; index + 1 < attributes.length; index += 2) {
            markup.append(' ').append(attributes[index]).append("=\"");
            escape(attributes[index + 1]);
            markup.append('"');
        }
        markup.append('>');
        return this;
    }

    Html close(String tag) {
        markup.append("</").append(tag).append('>');
        return this;
    }

    /** Adds an element that holds only text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** Adds text in the reader's language. */
    Html say(String zh, String en) {
        return text(in(zh, en));
    }

    String in(String zh, String en) {
        return in(new Localized(zh, en));
    }

    String in(Localized text) {
        return text.in(language);
    }

    /** Adds HTML without escaping it, such as that of another {@link Html}. */
    Html raw(String made) {
        markup.append(made);
        return this;
    }

    Html line() {
        markup.append('\n');
        return this;
    }

    /** The HTML added so far. */
    @Override
    public String toString() {
        return markup.toString();
    }

    private void escape(String text) {
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '&' -> markup.append("&amp;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> markup.appendCodePoint(shown(codePoint));
            }
        });
    }

    /**
     * The text with U+FFFD in place of characters that can't be shown and of those that change the direction of the
     * text around them.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> clean.appendCodePoint(shown(codePoint)));
        return clean.toString();
    }

    private static int shown(int codePoint) {
        boolean space = codePoint == '\n' || codePoint == '\t';
        boolean steering = (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        boolean unpaired = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noText = (Character.isISOControl(codePoint) && !space) || (codePoint & 0xFFFE) == 0xFFFE;
        return steering || unpaired || noText ? REPLACEMENT : codePoint;
    }
}
