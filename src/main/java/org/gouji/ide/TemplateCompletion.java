package org.gouji.ide;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.Report;
import org.gouji.standard.Chapter;
import org.gouji.standard.Standard;
import org.gouji.standard.Standards;
import org.gouji.standard.Table;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** Whole tables and whole reports, in the canonical layout. */
final class TemplateCompletion {

    private static final int TABLES = 1000;
    private static final int REPORTS = 0;
    private static final String AGENCY = "\uE000";
    private static final String TITLE = "政府信息公开工作年度报告";
    private static final String INITIALS = "zfxxgkgzndbg";

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
            Standards.all().forEach(standard -> addReport(site, standard, year, proposals));
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
        Chapter chapter = standard.chapter(table.chapter());
        String title = table.name().zh() + "（" + chapter.heading().zh() + "）";
        Name name = new Name(
                "", title, chapter.initials(), List.of(chapter.heading().zh(), "|"));
        String key = "table/" + standard.id() + "/" + table.id();
        InsertText text = InsertText.of(ends(site, BlankReport.table(standard, table.id())));
        Localized detail =
                new Localized("空白表格", "empty table: " + chapter.heading().en());
        return new Proposal(key, CompletionItem.Kind.TABLE, name, detail, text, TABLES);
    }

    private static void addReport(CompletionSite site, Standard standard, int year, List<Proposal> proposals) {
        int last = standard.lastYear().map(end -> Math.min(end, year)).orElse(year);
        int first = Math.max(last, standard.firstYear());
        String text = ends(site, BlankReport.text(standard, AGENCY, first));
        String title = first + "年" + TITLE;
        proposals.add(new Proposal(
                "report/" + standard.id(),
                CompletionItem.Kind.REPORT,
                new Name("", title, INITIALS, List.of(TITLE)),
                new Localized(
                        "空白报告（" + standard.name().zh() + "）",
                        "blank report: " + standard.name().en()),
                InsertText.of(text, AGENCY, "机关名称"),
                REPORTS + Standards.all().indexOf(standard)));
    }

    private static String ends(CompletionSite site, String text) {
        return text.replace("\n", site.report().tree().index().lineEnd());
    }
}
