package org.gouji.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.diagnostic.Severity;

/**
 * What a workspace wants. Immutable.
 *
 * @param profile what the reports are looked at for; empty where nothing is said
 * @param severities how grave a fault is, by code; empty for a code that is off
 * @param aliases the name that an agency goes by, for each other name of it
 * @param governments which reports the reports of governments cover
 */
public record Configuration(
        Optional<Profile> profile,
        Map<String, Optional<Severity>> severities,
        Map<String, String> aliases,
        List<Government> governments) {

    /** What holds where nothing is said. */
    public static final Configuration NONE = new Configuration(Optional.empty(), Map.of(), Map.of(), List.of());
}
