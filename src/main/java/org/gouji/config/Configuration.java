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
 * What a workspace wants. Immutable.
 *
 * @param profile what the reports are looked at for; empty where nothing is said
 * @param severities how grave a fault is, by code; empty for a code that is off
 * @param reports which files are reports
 * @param aliases the name that an agency goes by, for each other name of it
 * @param governments which reports the reports of governments cover
 * @param standards the forms of its own, which its reports may follow beside those that Gouji brings along
 */
public record Configuration(
        Optional<Profile> profile,
        Map<String, Optional<Severity>> severities,
        ReportFiles reports,
        Map<String, String> aliases,
        List<Government> governments,
        List<Form> standards) {

    /** What holds where nothing is said. */
    public static final Configuration NONE =
            new Configuration(Optional.empty(), Map.of(), ReportFiles.UNSAID, Map.of(), List.of(), List.of());

    private static final Set<String> UNFINISHED =
            Set.of("missing-value", "missing-row", "missing-table", "missing-chapter");

    /** The same looked at for something else. */
    public Configuration with(Profile other) {
        return new Configuration(Optional.of(other), severities, reports, aliases, governments, standards);
    }

    /** This configuration with its own forms replaced. */
    Configuration with(List<Form> forms) {
        return new Configuration(profile, severities, reports, aliases, governments, forms);
    }

    /** The forms that its reports may follow: those that Gouji brings along, which are read once asked for, and its own. */
    public Catalogue catalogue() {
        return BuiltInForms.catalogue().with(standards);
    }

    /** Whether nothing is said of faults with that code. */
    public boolean isOff(String code) {
        return severities.getOrDefault(code, Optional.of(Severity.ERROR)).isEmpty();
    }

    /** How grave a diagnostic is here, empty where it isn't shown. A severity for its code wins over the profile. */
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
