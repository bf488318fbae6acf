package org.gouji.text;

/**
 * A text in both languages of the program, Chinese and English.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record Localized(String zh, String en) {

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
