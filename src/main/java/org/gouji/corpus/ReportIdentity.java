package org.gouji.corpus;

import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.report.heading.Title;
import org.gouji.report.label.FormIndex;
import org.gouji.standard.Frequency;
import org.gouji.standard.Period;

/**
 * The key that links reports: the form, the agency that reports, and the period reported on.
 *
 * @param form the id of the form
 * @param agency the agency's name, normalized; reports of one agency share it
 * @param period the year, quarter or month that is reported on
 * @param place the folder within which the name is unambiguous, without years; empty for a name that is unambiguous
 *     everywhere
 */
public record ReportIdentity(String form, String agency, Period period, String place) {

    /**
     * The identity of a report by its front matter or title, else by the name of its file, and for the year also of its
     * folder. Empty where the form, the agency or the period isn't certain.
     *
     * @param report the report
     * @param path the path of the report, separated by slashes
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

    /** The identity of the same agency's report a number of periods later; earlier for a negative number. */
    public ReportIdentity plusPeriods(int periods) {
        return new ReportIdentity(form, agency, period.plus(periods), place);
    }

    /** This identity without its place. */
    ReportIdentity anywhere() {
        return new ReportIdentity(form, agency, period, "");
    }

    /** The identity, without place, of a department's report of the same form on the same period. */
    ReportIdentity of(String department) {
        return new ReportIdentity(form, department, period, "");
    }
}
