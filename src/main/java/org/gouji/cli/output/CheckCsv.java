package org.gouji.cli.output;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.analysis.Findings;
import org.gouji.cli.destination.Output;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.report.heading.Title;
import org.gouji.text.Localized;

/**
 * Writes the findings of {@code check} as CSV, a line for each diagnostic. Lines and columns count from 1; all fixes of
 * a diagnostic stand in one field.
 */
public final class CheckCsv implements CheckReporter {

    private final Output out;

    public CheckCsv(Output out) throws IOException {
        this.out = out;
        out.write(CsvLine.BYTE_ORDER_MARK
                + "path,agency,year,code,severity,line,column,endLine,endColumn,message,fixes,relations"
                + CsvLine.END);
    }

    @Override
    public void report(String path, Findings findings) throws IOException {
        Title title = findings.analysis().report().title();
        String start = CsvLine.of(
                CsvLine.words(path),
                CsvLine.words(title.agency().orElse("")),
                title.year().map(String::valueOf).orElse(""));
        for (Diagnostic diagnostic : findings.diagnostics()) {
            Place place = Place.of(findings.analysis().index(), diagnostic.range());
            out.write(start + "," + line(diagnostic, place) + CsvLine.END);
        }
    }

    private String line(Diagnostic diagnostic, Place place) {
        Optional<String> fixes = diagnostic.fixes().stream()
                .map(fix -> fix.title().in(out.language()))
                .reduce((left, right) -> left + out.text(new Localized("；", "; ")) + right);
        return CsvLine.of(
                diagnostic.code(),
                diagnostic.severity().id(),
                Integer.toString(place.line()),
                Integer.toString(place.column()),
                Integer.toString(place.endLine()),
                Integer.toString(place.endColumn()),
                CsvLine.words(diagnostic.message().in(out.language())),
                CsvLine.words(fixes.orElse("")),
                diagnostic.relations().stream().collect(Collectors.joining(" ")));
    }

    @Override
    public void failed(String path, Localized failure) {
        // the failure is on standard error already
    }

    @Override
    public void end(Tally tally, int failed, int skipped) {
        // CSV needs no end
    }
}
