package org.gouji.cli.html;

import org.gouji.text.Language;
import org.gouji.text.Localized;

/** A piece of a web page. Whatever is added as text or as an attribute is escaped, wherever it comes from. */
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

    /** Starts an element; attributes are names and values in turn. */
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

    /** A whole element with nothing but text in it. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** Text of the page's own, in the reader's language. */
    Html say(String zh, String en) {
        return text(in(zh, en));
    }

    String in(String zh, String en) {
        return in(new Localized(zh, en));
    }

    String in(Localized text) {
        return text.in(language);
    }

    /** Markup that an {@link Html} made. */
    Html raw(String made) {
        markup.append(made);
        return this;
    }

    Html line() {
        markup.append('\n');
        return this;
    }

    /** What was added so far, as markup. */
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

    /** Text without what can't be shown or would turn round what stands beside it: such characters become U+FFFD. */
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
