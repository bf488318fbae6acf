package org.gouji.messages;

import java.util.List;
import java.util.Map;
import org.gouji.text.Language;

/** The language that the environment of a process asks for. */
public final class EnvironmentLanguage {

    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private EnvironmentLanguage() {}

    /** By the first of LC_ALL, LC_MESSAGES and LANG that is set; Chinese where none is. */
    public static Language of(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(locale -> !locale.isEmpty())
                .findFirst()
                .map(Language::of)
                .orElse(Language.ZH);
    }
}
