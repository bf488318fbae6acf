package org.gouji.cli.html;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.cli.output.Place;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.text.TextRange;

/**
 * A report on the page.
 *
 * @param order the number of reports that were checked before it
 * @param path the path that it was read from
 * @param findings the findings in it
 */
record Subject(int order, String path, Findings findings) {

    /** The largest number of findings shown of a report; the page tells how many are left out. */
    static final int MOST = 200;

    private static final int LONGEST = 60;

    /** The findings that are shown, in the order of the text. */
    List<Diagnostic> shown() {
        List<Diagnostic> all = findings.diagnostics();
        return all.subList(0, Math.min(MOST, all.size()));
    }

    int leftOut() {
        return findings.diagnostics().size() - shown().size();
    }

    int count(Severity severity) {
        int count = 0;
        for (Diagnostic diagnostic : findings.diagnostics()) {
            count += diagnostic.severity() == severity ? 1 : 0;
        }
        return count;
    }

    Analysis analysis() {
        return findings.analysis();
    }

    String agency() {
        return analysis().report().title().agency().orElse("");
    }

    /** The year reported on, empty where it isn't known. */
    String year() {
        return analysis().report().title().year().map(String::valueOf).orElse("");
    }

    Place place(TextRange range) {
        return Place.of(analysis().index(), range);
    }

    /** The text of a range without blanks around it, cut to 60 UTF-16 units; empty where the range is blank. */
    String words(TextRange range) {
        String words = range.of(analysis().text()).strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /** The HTML id of the report's card: {@code r0} for the report checked first. */
    String id() {
        return "r" + order;
    }

    /** The HTML id of a finding, such as {@code r0-1}; findings count from 1. */
    String id(int finding) {
        return id() + "-" + finding;
    }
}
