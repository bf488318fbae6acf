package org.gouji.messages;

import java.util.List;
import java.util.Map;
import org.gouji.text.Language;

/** The language set in the environment variables of a process. */
public final class EnvironmentLanguage {

    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private EnvironmentLanguage() {}

    /** The language of the first of LC_ALL, LC_MESSAGES and LANG that is set; Chinese where none is set. */
    public static Language of(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(locale -> !locale.isEmpty())
                .findFirst()
                .map(Language::of)
                .orElse(Language.ZH);
    }
}
