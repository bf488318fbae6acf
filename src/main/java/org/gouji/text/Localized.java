package org.gouji.text;

/**
 * A text in the two languages of the product.
 *
 * @param zh Chinese
 * @param en English
 */
public record Localized(String zh, String en) {

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
