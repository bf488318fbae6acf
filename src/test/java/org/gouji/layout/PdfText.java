package org.gouji.layout;

import java.util.ArrayList;
import java.util.List;
import org.gouji.standard.Block;
import org.gouji.standard.Row;
import org.gouji.standard.Table;

/** Tables as the text of a PDF shows them. */
final class PdfText {

    private static final int LINE = 22;

    private PdfText() {}

    /** In reading order: narrow header cells broken, a group's label set vertically, a page line inside. */
    static String raw(SampleReport report, Table table) {
        StringBuilder text = new StringBuilder();
        for (Block block : table.blocks()) {
            header(table, block, text);
            for (Row row : rows(table, block)) {
                if (row.id().equals("3.4.3") || row.id().equals("penalty")) {
                    text.append("- 3 -\n");
                }
                if (row.id().equals("3")) {
                    row.title().chars().forEach(unit -> text.append((char) unit).append('\n'));
                } else if (row.figures()) {
                    row(row, String.join(" ", report.figures(table, row)), text);
                } else {
                    text.append(row.title()).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static List<Row> rows(Table table, Block block) {
        return table.rows().stream()
                .filter(row -> table.blockOf(row.id()).equals(block))
                .toList();
    }

    private static void header(Table table, Block block, StringBuilder text) {
        if (table.id().equals("requests")) {
            text.append("（本列数据的勾稽关系为：第一项加第二项之和， 等\n于第三项加第四项之和）\n");
            text.append("申请人情况\n自然人\n法人或其他组织\n总计\n商业\n企业\n科研\n机构\n社会\n公益\n组织\n法律\n服务\n机构\n其他\n");
        } else if (table.id().equals("litigation")) {
            String leaves = "结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总 计\n";
            text.append("行政复议 行政诉讼\n").append(leaves).append("未经复议直接起诉 复议后起诉\n");
            text.append(leaves).append(leaves);
        } else {
            text.append(block.heading()).append('\n').append(block.rowHeader());
            block.columns()
                    .forEach(column -> text.append(' ').append(column.label().zh()));
            text.append('\n');
        }
    }

    /** A long label is wrapped, and its figures follow on a line of their own. */
    private static void row(Row row, String figures, StringBuilder text) {
        String title = row.title();
        if (title.length() > LINE) {
            text.append(title, 0, LINE)
                    .append('\n')
                    .append(title.substring(LINE))
                    .append('\n');
            text.append(figures).append('\n');
        } else {
            text.append(title)
                    .append(title.isEmpty() ? "" : " ")
                    .append(figures)
                    .append('\n');
        }
    }

    /** In their places on the page: figures in columns, a group's label beside the middle of its rows. */
    static String placed(SampleReport report, Table table) {
        StringBuilder text = new StringBuilder("\n");
        for (Block block : table.blocks()) {
            if (table.id().equals("requests")) {
                placedHeader(text);
                placedGroups(report, table, block, text);
            } else if (table.id().equals("litigation")) {
                placedLitigation(report, table, block, text);
            } else {
                text.append("              ")
                        .append(block.heading())
                        .append("\n\n\n      ")
                        .append(block.rowHeader());
                block.columns().forEach(column -> text.append("   ")
                        .append(column.label().zh()));
                text.append("\n\n");
                block.rows().forEach(row -> text.append(row.title())
                        .append("                ")
                        .append(String.join("          ", report.figures(table, row)))
                        .append("\n\n"));
            }
        }
        return text.append('\n').toString();
    }

    private static void placedHeader(StringBuilder text) {
        text.append("                                                   申请人情况\n\n");
        text.append("                                              法人或其他组织\n");
        text.append("（本列数据的勾稽关系为：第一项加第二项之和， 等\n于第三项加第四项之和）\n");
        text.append("                                  自然人         社会 法律                总计\n");
        text.append("                                        商业 科研\n");
        text.append("                                              公益 服务 其他\n");
        text.append("                                        企业 机构\n");
        text.append("                                              组织 机构\n\n");
    }

    private static void placedGroups(SampleReport report, Table table, Block block, StringBuilder text) {
        List<Row> pending = new ArrayList<>();
        for (Row row : rows(table, block)) {
            boolean group = !row.figures() && !row.id().equals("3");
            if (group) {
                pending.add(row);
            } else if (row.id().equals("3")) {
                continue;
            } else {
                placedRow(report, table, row, text);
                if (!pending.isEmpty() && row.id().endsWith(".2")) {
                    text.append("                 ")
                            .append(pending.remove(0).title())
                            .append('\n');
                }
            }
            if (row.id().equals("3.3.2")) {
                text.append(" 三 、本 年 度办 理 结 果\n\n\n\f                       -3-\n");
            }
        }
    }

    private static void placedRow(SampleReport report, Table table, Row row, StringBuilder text) {
        String figures = String.join("    ", report.figures(table, row));
        String title = row.title();
        String indent = " ".repeat(row.id().length() * 4);
        if (title.length() > LINE) {
            text.append(indent).append(title, 0, LINE).append('\n');
            text.append(indent).append("   ").append(title.substring(LINE)).append('\n');
            text.append("                                        ")
                    .append(figures)
                    .append('\n');
        } else {
            text.append(indent)
                    .append(title)
                    .append("         ")
                    .append(figures)
                    .append('\n');
        }
    }

    private static void placedLitigation(SampleReport report, Table table, Block block, StringBuilder text) {
        text.append("          行政复议                              行政诉讼\n\n");
        text.append("                              未经复议直接起诉                  复议后起诉\n\n");
        text.append("结果   结果     其他   尚未\n");
        text.append("                    总 计 结果 结果 其他       尚未     结果 结果 其他 尚未\n");
        text.append("维持   纠正     结果   审结                                               总计\n");
        text.append("                                          总 计\n");
        text.append("                        维持 纠正 结果       审结     维持 纠正 结果 审结\n\n\n\n");
        text.append(String.join("    ", report.figures(table, block.rows().get(0))))
                .append("\n");
    }
}
