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
 * A notice of corrections (整改通知) in the manner that offices write them, as plain text: what is to be put right in the
 * reports of one agency. Only errors and warnings are put into it.
 */
final class Notice {

    /** Faults of this kind stand at what is there, which isn't what is wrong. */
    private static final String MISSING = "missing-";

    private Notice() {}

    /**
     * What a notice says of one report.
     *
     * @param agency whose report it is
     * @param year the year reported on, empty where it isn't known
     * @param path the file
     * @param report what the report is called
     * @param ground the rules that lay down what it must be like
     * @param items the findings, a few lines for each
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

    /** What a report is called, as the middle of a sentence. */
    static String report(Subject subject, Language language) {
        String name = subject.analysis().report().likelyForm().name().in(language);
        return language == Language.ZH ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The rules that lay down what a report must be like. */
    static String ground(Subject subject, Language language) {
        Report report = subject.analysis().report();
        return Grounds.of(report.likelyForm(), report.standard()).in(language);
    }

    /** Whether an office is asked to put it right: not what only concerns the reviewer's own configuration. */
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

    /** What is wrong, with files called by their names alone: where the reviewer keeps them is nobody's business. */
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

    /** What is to be done, as far as it is certain: the value it should have, or the changes that would settle it. */
    static String should(Diagnostic finding, NoticeWords words, Language language) {
        List<String> titles = finding.fixes().stream()
                .filter(fix -> fix.preferred() || finding.fixes().size() <= 3)
                .map(fix -> value(fix, finding).orElseGet(() -> fix.title().in(language)))
                .toList();
        return titles.isEmpty() ? words.verify() : String.join(words.or(), titles);
    }

    /** What a fix puts in the finding's place, if that is all it does. */
    private static Optional<String> value(Fix fix, Diagnostic finding) {
        boolean only = fix.edits().size() == 1 && fix.edits().get(0).range().equals(finding.range());
        return only ? Optional.of(fix.edits().get(0).newText()).filter(text -> text.matches("\\S+")) : Optional.empty();
    }

    /** What a rule rests on; empty for a code that is no rule's. */
    static String basis(String code, Language language) {
        return Rules.rule(code)
                .map(Rule::explanation)
                .map(explanation -> explanation.basis().in(language).strip().replaceAll("\\s*\\n\\s*", " "))
                .orElse("");
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The notice to an agency about its reports, of which there is at least one. */
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
