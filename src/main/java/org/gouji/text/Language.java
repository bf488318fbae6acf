package org.gouji.text;

import java.util.Locale;

/** A language that the product speaks. */
public enum Language {
    ZH,
    EN;

    /**
     * The language for a locale's name ({@code zh-CN}, {@code en_US.UTF-8}); Chinese where the name says nothing, as
     * {@code C} and {@code POSIX} do.
     */
    public static Language of(String locale) {
        String name = locale.toLowerCase(Locale.ROOT);
        boolean silent = name.isBlank() || name.matches("(c|posix)([._-].*)?") || name.startsWith("zh");
        return silent ? ZH : EN;
    }
}
