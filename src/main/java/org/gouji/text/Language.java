package org.gouji.text;

import java.util.Locale;

/** A language of the program's messages. */
public enum Language {
    ZH,
    EN;

    /**
     * The language for the name of a locale ({@code zh-CN}, {@code en_US.UTF-8}); Chinese for {@code C}, {@code POSIX}
     * and a blank name, which tell no language.
     */
    public static Language of(String locale) {
        String name = locale.toLowerCase(Locale.ROOT);
        boolean silent = name.isBlank() || name.matches("(c|posix)([._-].*)?") || name.startsWith("zh");
        return silent ? ZH : EN;
    }
}
