package org.gouji.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.ide.format.BlankReport;
import org.gouji.report.Report;
import org.gouji.report.edit.TableWriter;
import org.gouji.standard.Chapter;
import org.gouji.standard.Form;
import org.gouji.standard.Period;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** Proposes an empty table or a blank report, in the canonical layout. */
final class TemplateCompletion {

    private static final int TABLES = 1000;
    private static final int REPORTS = 0;
    private static final String AGENCY = "\uE000";

    private TemplateCompletion() {}

    static List<CompletionItem> at(CompletionSite site, int year) {
        if (!site.lead().isBlank()
                || !site.rest().isBlank()
                || site.typography().isRow()) {
            return List.of();
        }
        List<Proposal> proposals = new ArrayList<>();
        addTable(site, proposals);
        if (isAlone(site)) {
            site.report().forms().catalogue().forms().forEach(form -> form.editions()
                    .forEach(edition -> addReport(site, form, edition, year, proposals)));
        }
        return proposals.stream()
                .flatMap(proposal -> proposal.item(site, Name.PREFIX).stream())
                .toList();
    }

    private static boolean isAlone(CompletionSite site) {
        Report report = site.report();
        TextRange word = site.replace();
        String text = report.tree().text();
        return text.substring(0, word.start()).isBlank()
                && text.substring(word.end()).isBlank();
    }

    private static void addTable(CompletionSite site, List<Proposal> proposals) {
        boolean missing = site.boundTable()
                .map(bound -> bound.rows().isEmpty() && bound.header().isEmpty())
                .orElse(true);
        if (missing) {
            site.table().ifPresent(table -> proposals.add(table(site, table)));
        }
    }

    private static Proposal table(CompletionSite site, Table table) {
        Standard standard = site.standard();
        Optional<Chapter> chapter = standard.chapterOf(table);
        String about = chapter.map(found -> found.heading().zh()).orElse("");
        String title = table.name().zh() + (about.isEmpty() ? "" : "（" + about + "）");
        Name name = new Name("", title, chapter.map(Chapter::initials).orElse(""), List.of(about, "|"));
        String key = CompletionKey.of("table", site.form(), standard, table.id());
        InsertText text = InsertText.of(ends(site, TableWriter.write(table, cell -> "")));
        Localized detail = new Localized(
                "空白表格",
                "empty table: "
                        + chapter.map(found -> found.heading().en())
                                .orElse(table.name().en()));
        return new Proposal(key, CompletionItem.Kind.TABLE, name, detail, text, TABLES);
    }

    private static void addReport(
            CompletionSite site, Form form, Standard edition, int year, List<Proposal> proposals) {
        int last = edition.lastYear().map(end -> Math.min(end, year)).orElse(year);
        int first = Math.max(last, edition.firstYear());
        Period period = BlankReport.latest(form.frequency(), first);
        String text = ends(site, BlankReport.text(form, edition, AGENCY, period));
        String words = form.title().words();
        String title = form.title().title("", period).strip();
        proposals.add(new Proposal(
                CompletionKey.of("report", form, edition),
                CompletionItem.Kind.REPORT,
                new Name("", title, form.title().initials(), List.of(words)),
                new Localized(
                        "空白报告（" + edition.name().zh() + "）",
                        "blank report: " + edition.name().en()),
                InsertText.of(text, AGENCY, "机关名称"),
                REPORTS + proposals.size()));
    }

    private static String ends(CompletionSite site, String text) {
        return text.replace("\n", site.report().tree().index().lineEnd());
    }
}
