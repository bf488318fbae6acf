package org.gouji.cli.html;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.messages.Severities;
import org.gouji.report.table.BoundTable;
import org.gouji.text.Language;

/** The part of the page about one report: its findings, and the tables that they are about. */
final class Card {

    private final Subject subject;
    private final Html html;

    private Card(Subject subject, Language language) {
        this.subject = subject;
        this.html = new Html(language);
    }

    /** The HTML of a card without {@link #END}, so that a notice can follow. */
    static String draw(Subject subject, Language language) {
        Card card = new Card(subject, language);
        card.draw();
        return card.html.toString();
    }

    /** The closing tags of a card. */
    static final String END = "</details></article>\n";

    private void draw() {
        List<Diagnostic> shown = subject.shown();
        html.open("article", "class", "report", "id", subject.id(), "data-agency", subject.agency());
        html.open("details").open("summary");
        heading();
        html.close("summary").line();
        Marks marks = new Marks(shown);
        String tables = tables(marks);
        html.open("ol", "class", "findings");
        for (int index = 0; index < shown.size(); index++) {
            new FindingItem(subject, marks, html).write(index + 1, shown.get(index));
        }
        html.close("ol").line();
        if (subject.leftOut() > 0) {
            String more = html.in(
                    "另有 " + subject.leftOut() + " 处问题未在此列出，可用 --format csv 或 json 查看全部。",
                    subject.leftOut() + " more findings aren’t listed here; --format csv or json has them all.");
            html.element("p", more, "class", "more");
        }
        html.raw(tables);
    }

    private void heading() {
        String agency = subject.agency().isEmpty() ? html.in("（未识别机关）", "(agency not recognized)") : subject.agency();
        String year = subject.year().isEmpty() ? "" : html.in(subject.year() + "年度", subject.year());
        html.open("h3")
                .element("bdi", agency, "class", "agency")
                .text(" ")
                .element("span", year)
                .close("h3");
        html.element("bdi", subject.path(), "class", "path");
        html.open("span", "class", "badges");
        for (Severity severity : Severity.values()) {
            int count = subject.count(severity);
            if (count > 0) {
                String name = html.in(Severities.name(severity));
                html.element("span", name + " " + count, "class", "badge " + severity.id());
            }
        }
        html.close("span");
    }

    private String tables(Marks marks) {
        Html tables = new Html(html.language());
        for (BoundTable table : subject.analysis().report().tables()) {
            if (marks.concern(table)) {
                TableDrawing.draw(subject, table, marks, tables);
            }
        }
        String drawn = tables.toString();
        return drawn.isEmpty() ? "" : "<div class=\"tables\">\n" + drawn + "</div>\n";
    }

    /** The codes of findings, each once, separated by blanks. */
    static String codes(List<Diagnostic> findings) {
        return findings.stream().map(Diagnostic::code).distinct().collect(Collectors.joining(" "));
    }
}
