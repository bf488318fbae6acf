package org.gouji.ide;

import org.gouji.ide.format.BlankReport;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Period;
import org.gouji.standard.Standard;

/** Blank reports of the form that Gouji brings along. */
public final class BlankReports {

    private BlankReports() {}

    /** A report of an edition that is still to be filled in. */
    public static String of(Standard edition, String agency, int year) {
        return BlankReport.text(BuiltInEditions.form(), edition, agency, Period.ofYear(year));
    }
}
