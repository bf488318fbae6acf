package org.gouji.cli.html;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.cli.output.Place;
import org.gouji.consistency.Conclusion;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Related;
import org.gouji.messages.Severities;

/** Writes a finding into the list of a report: message, place, broken relations, suggested fixes and related places. */
final class FindingItem {

    private static final int MOST = 6;

    private final Subject subject;
    private final Marks marks;
    private final Html html;

    FindingItem(Subject subject, Marks marks, Html html) {
        this.subject = subject;
        this.marks = marks;
        this.html = html;
    }

    /** @param number the finding's number in the report, from 1 */
    void write(int number, Diagnostic finding) {
        String severity = finding.severity().id();
        html.open(
                "li",
                "id",
                subject.id(number),
                "class",
                "finding " + severity,
                "data-n",
                Integer.toString(number),
                "data-s",
                severity,
                "data-c",
                finding.code());
        html.open("p", "class", "message");
        html.element("span", html.in(Severities.name(finding.severity())), "class", "badge " + severity);
        html.text(" ").text(finding.message().in(html.language())).close("p");
        facts(number, finding);
        if (!marks.isAnchored(number)) {
            excerpt(finding);
        }
        equations(finding);
        fixes(finding.fixes());
        related(finding);
        html.close("li").line();
    }

    private void facts(int number, Diagnostic finding) {
        Place place = subject.place(finding.range());
        String where = html.in(
                "第 " + place.line() + " 行第 " + place.column() + " 列",
                "line " + place.line() + ", column " + place.column());
        html.open("p", "class", "facts");
        if (marks.isAnchored(number)) {
            html.element("a", where, "href", "#" + subject.id(number) + "-at");
        } else {
            html.element("span", where);
        }
        html.text(" ").element("code", finding.code()).close("p");
    }

    /** Quotes the line of a finding that no drawn table shows. */
    private void excerpt(Diagnostic finding) {
        Excerpt excerpt = Excerpt.of(subject.analysis(), finding.range());
        if (!excerpt.isBlank()) {
            html.open("blockquote").text(excerpt.before()).element("mark", excerpt.marked());
            html.text(excerpt.after()).close("blockquote");
        }
    }

    private void equations(Diagnostic finding) {
        List<Conclusion> broken = subject.analysis().consistency().broken().stream()
                .filter(conclusion ->
                        finding.relations().contains(conclusion.relation().id()))
                .toList();
        if (!broken.isEmpty()) {
            html.open("ul", "class", "equations");
            broken.forEach(conclusion -> html.element("li", EquationText.of(conclusion, html.language())));
            html.close("ul");
        }
    }

    private void fixes(List<Fix> fixes) {
        if (fixes.isEmpty()) {
            return;
        }
        String titles = fixes.stream()
                .limit(MOST)
                .map(fix -> fix.title().in(html.language()))
                .collect(Collectors.joining(html.in("；或", "; or ")));
        int left = fixes.size() - MOST;
        String more = left > 0 ? html.in("；另有 " + left + " 种改法", "; and " + left + " more") : "";
        html.element("p", html.in("建议：", "Suggestion: ") + titles + more, "class", "fix");
    }

    private void related(Diagnostic finding) {
        List<Related> elsewhere = finding.related().stream()
                .filter(related -> finding.relations().isEmpty() || related instanceof Related.Elsewhere)
                .limit(MOST)
                .toList();
        if (!elsewhere.isEmpty()) {
            html.open("ul", "class", "see");
            elsewhere.forEach(related ->
                    html.element("li", place(related) + related.message().in(html.language())));
            html.close("ul");
        }
    }

    private String place(Related related) {
        Place place = related instanceof Related.Elsewhere other
                ? Place.of(other)
                : subject.place(((Related.Here) related).range());
        String document = related instanceof Related.Elsewhere other ? other.document() + " " : "";
        return html.in("另见 ", "See ") + document + place.line() + ":" + place.column() + " ";
    }
}
