package org.gouji.corpus;

import java.util.Optional;
import org.gouji.report.Title;

/**
 * By what reports are joined: who reports, and on which year.
 *
 * @param agency the agency's name, normalized; reports of one agency share it
 * @param year the year that is reported on
 * @param place the folder that the name is good in, years in it left out; empty for a name that is good everywhere
 */
public record ReportIdentity(String agency, int year, String place) {

    /**
     * What a report is known by: front matter or title say it, else its file's name does, for the year also its
     * folder's.
     * Empty where the agency or the year isn't certain.
     *
     * @param title what the report says of itself
     * @param path where it is kept, parted by slashes
     * @param names the names that agencies go by
     */
    public static Optional<ReportIdentity> of(Title title, String path, AgencyNames names) {
        FileWords file = FileWords.of(path);
        Optional<String> agency =
                title.agency().flatMap(names::resolve).or(() -> file.agency().flatMap(names::resolve));
        Optional<Integer> year = title.year().or(file::year);
        if (agency.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        String place = AgencyNames.isLocal(agency.get()) ? file.place() : "";
        return Optional.of(new ReportIdentity(agency.get(), year.get(), place));
    }

    /** The same agency a number of years later, or earlier. */
    public ReportIdentity plusYears(int years) {
        return new ReportIdentity(agency, year + years, place);
    }

    /** The agency's name and the year, whatever the place. */
    ReportIdentity anywhere() {
        return new ReportIdentity(agency, year, "");
    }
}
