package org.gouji.corpus;

import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.report.heading.Title;
import org.gouji.report.label.FormIndex;
import org.gouji.standard.Frequency;
import org.gouji.standard.Period;

/**
 * By what reports are joined: what form it is, who reports, and on which period.
 *
 * @param form the id of the form
 * @param agency the agency's name, normalized; reports of one agency share it
 * @param period the year, quarter or month that is reported on
 * @param place the folder that the name is good in, years in it left out; empty for a name that is good everywhere
 */
public record ReportIdentity(String form, String agency, Period period, String place) {

    /**
     * What a report is known by: front matter or title say it, else its file's name does, for the year also its
     * folder's. Empty where the form, the agency or the period isn't certain.
     *
     * @param report the report
     * @param path where it is kept, parted by slashes
     * @param names the names that agencies go by
     */
    public static Optional<ReportIdentity> of(Report report, String path, AgencyNames names) {
        return report.index().flatMap(form -> of(form, report.title(), FileWords.of(path), names));
    }

    private static Optional<ReportIdentity> of(FormIndex form, Title title, FileWords file, AgencyNames names) {
        Frequency frequency = form.form().frequency();
        Optional<String> agency = title.agency().flatMap(names::resolve).or(() -> file.agency(form)
                .flatMap(names::resolve));
        Optional<Period> period =
                title.period().filter(known -> known.frequency() == frequency).or(() -> file.period(frequency));
        if (agency.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        String place = AgencyNames.isLocal(agency.get()) ? file.place() : "";
        return Optional.of(new ReportIdentity(form.form().id(), agency.get(), period.get(), place));
    }

    /** The same agency a number of periods later, or earlier. */
    public ReportIdentity plusPeriods(int periods) {
        return new ReportIdentity(form, agency, period.plus(periods), place);
    }

    /** The same without the place that the agency's name is good in. */
    ReportIdentity anywhere() {
        return new ReportIdentity(form, agency, period, "");
    }

    /** A department's report of the same form on the same period, wherever its name is good. */
    ReportIdentity of(String department) {
        return new ReportIdentity(form, department, period, "");
    }
}
