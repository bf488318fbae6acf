package org.gouji.cli.html;

import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.cli.output.Place;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.text.TextRange;

/**
 * A report that the page is about.
 *
 * @param order how many reports were checked before it
 * @param path where it was read from
 * @param findings what was found
 */
record Subject(int order, String path, Findings findings) {

    /** No more findings than these are shown of one report; the page says how many are left out. */
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

    /** What stands at a place, cut where it is long; empty where nothing does. */
    String words(TextRange range) {
        String words = range.of(analysis().text()).strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /** The id of the report's part of the page. */
    String id() {
        return "r" + order;
    }

    /** The id of a finding's part of the page. */
    String id(int finding) {
        return id() + "-" + finding;
    }
}
