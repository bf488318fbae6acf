package org.gouji.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gouji.standard.Block;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Chapter;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Topic;

/** A report in which nothing is wrong, all of its figures 0, drawn from the data of the standard. */
final class CleanReport {

    private static final Map<String, String> SENTENCES = Map.of(
            "disclosure", "本年度主动公开信息 120 条。",
            "on-request", "申请均在法定期限内办理。",
            "management", "信息发布前逐条审查。",
            "platform", "门户网站设公开专栏。",
            "supervision", "全年组织培训 2 次。",
            "problems", "政策解读的形式还不够多样，下一年将增加图解。",
            "other", "本年度未收取信息处理费。");

    private static final String AGENCY = "示例市民政局";

    private final Standard standard;
    private final List<String> lines = new ArrayList<>();

    private CleanReport(Standard standard, String agency, int year) {
        this.standard = standard;
        add("# " + agency + year + "年政府信息公开工作年度报告");
        standard.chapters().forEach(this::addChapter);
    }

    /** The lines of a report on 2023. */
    static List<String> lines() {
        return new CleanReport(BuiltInEditions.get("2021"), AGENCY, 2023).lines;
    }

    /** The lines of a report on 2020. */
    static List<String> linesOf2019() {
        return new CleanReport(BuiltInEditions.get("2019"), AGENCY, 2020).lines;
    }

    /** The lines of a report in the format of its year. */
    static List<String> lines(String agency, int year) {
        return new CleanReport(BuiltInEditions.forYear(year), agency, year).lines;
    }

    private void add(String line) {
        lines.add(line);
        lines.add("");
    }

    private void addChapter(Chapter chapter) {
        add("## " + chapter.title());
        for (Topic topic : chapter.topics()) {
            add("### " + topic.title());
            add(SENTENCES.getOrDefault(topic.id(), ""));
        }
        chapter.table()
                .ifPresentOrElse(
                        table -> standard.table(table).orElseThrow().blocks().forEach(block -> addBlock(block, table)),
                        () -> addSentence(chapter));
    }

    private void addSentence(Chapter chapter) {
        if (chapter.topics().isEmpty()) {
            add(SENTENCES.getOrDefault(chapter.id(), ""));
        }
    }

    private void addBlock(Block block, String table) {
        if (!block.heading().isEmpty()) {
            add(block.heading());
        }
        boolean labelled =
                block.rows().stream().noneMatch(row -> row.label().zh().isEmpty());
        String head = labelled ? "| " + (block.rowHeader().isEmpty() ? corner(table) : block.rowHeader()) + " " : "";
        boolean grouped =
                block.columns().stream().anyMatch(column -> !column.groups().isEmpty());
        int cells = block.columns().size() + (labelled ? 1 : 0);
        lines.add(head + row(grouped ? groups(block.columns()) : labels(block.columns(), false)));
        lines.add("| " + String.join(" | ", Collections.nCopies(cells, "---")) + " |");
        if (grouped) {
            lines.add((labelled ? "| " : "") + row(labels(block.columns(), true)));
        }
        block.rows().forEach(row -> addRow(row, block.columns().size()));
        lines.add("");
    }

    private String corner(String table) {
        return standard.table(table).orElseThrow().corner();
    }

    /** The upper line of a header: groups where they start, and the columns that are in none. */
    private static List<String> groups(List<Column> columns) {
        List<String> cells = new ArrayList<>();
        String before = "";
        for (Column column : columns) {
            String path = path(column, columns);
            cells.add(path.isEmpty() ? column.label().zh() : path.equals(before) ? "" : path);
            before = path;
        }
        return cells;
    }

    /** The groups of a column, the inner one in brackets; a group of all columns is left out. */
    private static String path(Column column, List<Column> columns) {
        List<String> names = column.groups().stream()
                .filter(group ->
                        !columns.stream().allMatch(other -> other.groups().contains(group)))
                .map(group -> group.label().zh())
                .toList();
        return names.size() == 2 ? names.get(0) + "（" + names.get(1) + "）" : String.join("", names);
    }

    private static List<String> labels(List<Column> columns, boolean grouped) {
        return columns.stream()
                .map(column -> !grouped || !path(column, columns).isEmpty()
                        ? column.label().zh()
                        : "")
                .toList();
    }

    private void addRow(Row row, int columns) {
        String label = row.label().zh().isEmpty() ? "" : "| " + row.title() + " ";
        lines.add(label + row(Collections.nCopies(columns, row.figures() ? "0" : "")));
        row.children().forEach(child -> addRow(child, columns));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
