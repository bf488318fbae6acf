package org.gouji.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.standard.Catalogue;
import org.gouji.standard.Form;
import org.gouji.standard.file.BuiltInForms;

/**
 * The settings of a workspace. Immutable.
 *
 * @param profile the purpose of the check; empty where none is set
 * @param severities the severities that are set, by code; empty for a code that is off
 * @param reports the patterns that tell which files are reports
 * @param aliases the names of agencies by their aliases
 * @param governments the governments, with the departments that their reports cover
 * @param standards the forms of the workspace, which its reports may follow beside the built-in ones
 */
public record Configuration(
        Optional<Profile> profile,
        Map<String, Optional<Severity>> severities,
        ReportFiles reports,
        Map<String, String> aliases,
        List<Government> governments,
        List<Form> standards) {

    /** The configuration that applies where there is no {@code gouji.json}. */
    public static final Configuration NONE =
            new Configuration(Optional.empty(), Map.of(), ReportFiles.UNSAID, Map.of(), List.of(), List.of());

    private static final Set<String> UNFINISHED =
            Set.of("missing-value", "missing-row", "missing-table", "missing-chapter");

    /** This configuration with another profile. */
    public Configuration with(Profile other) {
        return new Configuration(Optional.of(other), severities, reports, aliases, governments, standards);
    }

    /** This configuration with its own forms replaced. */
    Configuration with(List<Form> forms) {
        return new Configuration(profile, severities, reports, aliases, governments, forms);
    }

    /** The forms that reports may follow: the built-in ones, which are read at the first call, and those of the workspace. */
    public Catalogue catalogue() {
        return BuiltInForms.catalogue().with(standards);
    }

    /** Whether diagnostics with that code are turned off. */
    public boolean isOff(String code) {
        return severities.getOrDefault(code, Optional.of(Severity.ERROR)).isEmpty();
    }

    /**
     * The severity of a diagnostic under this configuration, empty where it isn't shown. A severity set for its code
     * takes precedence over the profile.
     */
    public Optional<Severity> severity(Diagnostic diagnostic) {
        Optional<Severity> own = severities.get(diagnostic.code());
        if (own != null) {
            return own;
        }
        return profile.isPresent() ? profiled(profile.get(), diagnostic) : Optional.of(diagnostic.severity());
    }

    private static Optional<Severity> profiled(Profile profile, Diagnostic diagnostic) {
        Severity usual = diagnostic.severity();
        boolean hint = usual == Severity.HINT;
        return switch (profile) {
            case DRAFT ->
                Optional.of(
                        usual == Severity.ERROR && UNFINISHED.contains(diagnostic.code()) ? Severity.WARNING : usual);
            case REVIEW -> hint ? Optional.empty() : Optional.of(usual);
            case PUBLISH -> Optional.of(hint ? Severity.INFORMATION : usual);
        };
    }
}
