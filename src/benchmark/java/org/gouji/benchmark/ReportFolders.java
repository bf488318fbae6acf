package org.gouji.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.layout.Successor;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.CellId;

/**
 * Writes folders of made-up reports of several years in all layouts, which follow each other but for one agency in ten.
 * Arguments: the folder, the number of agencies, the number of years.
 */
public final class ReportFolders {

    private static final int FIRST_YEAR = 2022;
    private static final int AGENCIES_IN_A_FOLDER = 100;
    private static final CellId IN_FORCE = new CellId("regulation", "in-force");

    private ReportFolders() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    static void write(Path folder, int agencies, int years) throws IOException {
        for (int agency = 0; agency < agencies; agency++) {
            SampleReport drawn = SampleReport.consistent(BuiltInEditions.get("2021"), agency);
            SampleReport report =
                    new SampleReport(drawn.standard(), "示例" + agency + "市民政局", FIRST_YEAR, drawn.values());
            Layout layout = Layout.values()[agency % (Layout.values().length - 1)];
            Path place = Files.createDirectories(folder.resolve(Integer.toString(agency / AGENCIES_IN_A_FOLDER)));
            for (int year = 0; year < years; year++) {
                boolean wrong = year == 1 && agency % 10 == 0;
                SampleReport written = wrong ? report.with("disclosure", IN_FORCE, "77777") : report;
                Files.writeString(place.resolve(agency + "-" + report.year() + ".txt"), layout.write(written));
                report = Successor.of(report, agency * 31L + year);
            }
        }
    }
}
