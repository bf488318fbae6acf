package org.gouji.cli.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.cli.output.Place;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Report;
import org.gouji.rules.Rules;
import org.gouji.rules.contract.Grounds;
import org.gouji.rules.contract.Rule;
import org.gouji.text.Language;

/**
 * A notice of corrections (整改通知) in plain text, as government offices write it: the errors and warnings in the reports
 * of one agency, each with its place, correction and legal basis.
 */
final class Notice {

    /** The start of the codes of missing parts, whose findings are marked on the text beside the gap. */
    private static final String MISSING = "missing-";

    private Notice() {}

    /**
     * The part of a notice about one report.
     *
     * @param agency the agency, empty where it isn't known
     * @param year the year reported on, empty where it isn't known
     * @param path the path of the file
     * @param report the name of the report's form
     * @param ground the regulations that the report must follow
     * @param items the texts of the findings, a few lines each
     */
    record Part(String agency, String year, String path, String report, String ground, List<String> items) {}

    static Part part(Subject subject, Language language) {
        NoticeWords words = NoticeWords.in(language);
        List<String> items = new ArrayList<>();
        for (Diagnostic finding : subject.shown()) {
            if (concerns(finding)) {
                items.add(item(subject, finding, words, items.size() + 1, language));
            }
        }
        return new Part(
                subject.agency(),
                subject.year(),
                subject.path(),
                report(subject, language),
                ground(subject, language),
                items);
    }

    /** The name of a report's form, in English with a small first letter for the middle of a sentence. */
    static String report(Subject subject, Language language) {
        String name = subject.analysis().report().likelyForm().name().in(language);
        return language == Language.ZH ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The regulations that a report must follow. */
    static String ground(Subject subject, Language language) {
        Report report = subject.analysis().report();
        return Grounds.of(report.likelyForm(), report.standard()).in(language);
    }

    /**
     * Whether a finding goes into the notice: errors and warnings of rules, but not mistakes in the reviewer's own
     * configuration.
     */
    private static boolean concerns(Diagnostic finding) {
        return finding.severity().isAtLeast(Severity.WARNING)
                && Rules.rule(finding.code()).isPresent();
    }

    private static String item(Subject subject, Diagnostic finding, NoticeWords words, int number, Language language) {
        Place place = subject.place(finding.range());
        return NoticeWords.fill(
                words.item(),
                Map.of(
                        "number", Integer.toString(number),
                        "message", message(subject, finding, language),
                        "line", Integer.toString(place.line()),
                        "column", Integer.toString(place.column()),
                        "now", now(subject, finding, words),
                        "should", should(finding, words, language),
                        "basis", basis(finding.code(), language)));
    }

    /** The message of a finding with names of files in place of their paths, which only concern the reviewer. */
    static String message(Subject subject, Diagnostic finding, Language language) {
        String message = finding.message().in(language).replace(subject.path(), fileName(subject.path()));
        for (Related related : finding.related()) {
            if (related instanceof Related.Elsewhere other) {
                message = message.replace(other.document(), fileName(other.document()));
            }
        }
        return message;
    }

    static String now(Subject subject, Diagnostic finding, NoticeWords words) {
        String standing = subject.words(finding.range()).replaceAll("\\s+", " ");
        if (finding.code().startsWith(MISSING) && !finding.code().equals(MISSING + "value")) {
            return words.absent();
        }
        return standing.isEmpty() ? words.blank() : standing;
    }

    /**
     * The correction to make: the expected value or the titles of the fixes; a request to verify where none is certain.
     */
    static String should(Diagnostic finding, NoticeWords words, Language language) {
        List<String> titles = finding.fixes().stream()
                .filter(fix -> fix.preferred() || finding.fixes().size() <= 3)
                .map(fix -> value(fix, finding).orElseGet(() -> fix.title().in(language)))
                .toList();
        return titles.isEmpty() ? words.verify() : String.join(words.or(), titles);
    }

    /** The word that a fix writes in place of the finding; empty where the fix does anything else. */
    private static Optional<String> value(Fix fix, Diagnostic finding) {
        boolean only = fix.edits().size() == 1 && fix.edits().get(0).range().equals(finding.range());
        return only ? Optional.of(fix.edits().get(0).newText()).filter(text -> text.matches("\\S+")) : Optional.empty();
    }

    /** The legal basis of the rule with a code, in one line; empty where no rule has the code. */
    static String basis(String code, Language language) {
        return Rules.rule(code)
                .map(Rule::explanation)
                .map(explanation -> explanation.basis().in(language).strip().replaceAll("\\s*\\n\\s*", " "))
                .orElse("");
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The notice to an agency about its reports, at least one. */
    static String text(List<Part> parts, Language language) {
        NoticeWords words = NoticeWords.in(language);
        Part first = parts.get(0);
        String agency = first.agency().isEmpty() ? words.unknownAgency() : first.agency();
        List<String> years = parts.stream()
                .map(Part::year)
                .filter(year -> !year.isEmpty())
                .distinct()
                .sorted()
                .map(year -> NoticeWords.fill(words.year(), Map.of("year", year)))
                .toList();
        int count = parts.stream().mapToInt(part -> part.items().size()).sum();
        Map<String, String> values = Map.of(
                "agency", agency,
                "years", String.join(words.and(), years),
                "count", Integer.toString(count),
                "report", first.report(),
                "ground", first.ground());
        StringBuilder text = new StringBuilder(NoticeWords.fill(words.head(), values));
        for (Part part : parts) {
            text.append(NoticeWords.fill(words.file(), Map.of("path", fileName(part.path()))));
            part.items().forEach(text::append);
        }
        return text.append(NoticeWords.fill(words.foot(), values)).toString();
    }
}
