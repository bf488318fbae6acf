package org.gouji.layout;

import java.util.ArrayList;
import java.util.List;
import org.gouji.report.edit.TableWriter;
import org.gouji.standard.Block;
import org.gouji.standard.Chapter;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.standard.Topic;

/** The ways in which reports reach people as text. */
public enum Layout {
    /** The canonical markup. */
    MARKDOWN {
        @Override
        String table(SampleReport report, Table table) {
            return TableWriter.write(
                    table, cell -> report.values().get(table.id()).get(cell));
        }

        @Override
        String heading(String words, int level) {
            return "\n" + "#".repeat(level) + " " + words + "\n\n";
        }
    },
    /** A row per line, cells parted by tabs, three columns of labels, as a word processor pastes it. */
    TABS {
        @Override
        String table(SampleReport report, Table table) {
            return lines(Grid.of(report, table, false), "", "\t", "\t") + "\n";
        }
    },
    /** The same where merged cells were lost: rows under a group start a column further right. */
    RAGGED_TABS {
        @Override
        String table(SampleReport report, Table table) {
            return lines(Grid.of(report, table, true), "", "\t", "\t") + "\n";
        }
    },
    /** A tab and a cell per line, rows parted by blank lines. */
    STACKED {
        @Override
        String table(SampleReport report, Table table) {
            StringBuilder text = new StringBuilder();
            for (List<String> row : Grid.of(report, table, false)) {
                row.forEach(cell -> text.append('\t').append(cell).append('\n'));
                text.append('\n');
            }
            return text.append('\n').toString();
        }
    },
    /** A cell per line that ends in a pipe; merged cells leave pipes at the row's end. */
    SCRAPED {
        @Override
        String table(SampleReport report, Table table) {
            StringBuilder text = new StringBuilder();
            for (List<String> row : Grid.of(report, table, false)) {
                List<String> filled =
                        row.stream().filter(cell -> !cell.isEmpty()).toList();
                int merged = row.size() - filled.size();
                filled.forEach(cell -> text.append(cell).append(" |\n"));
                text.setLength(text.length() - 1);
                text.append(merged > 0 ? " " + "|".repeat(merged) : "").append('\n');
            }
            return text.toString();
        }
    },
    /** A row per line, cells followed by pipes; merged cells leave pipes at the row's end. */
    SCRAPED_ROWS {
        @Override
        String table(SampleReport report, Table table) {
            StringBuilder text = new StringBuilder();
            for (List<String> row : Grid.of(report, table, false)) {
                List<String> filled =
                        row.stream().filter(cell -> !cell.isEmpty()).toList();
                text.append(String.join(" | ", filled)).append(" |");
                text.append(row.size() > filled.size() ? " " + "|".repeat(row.size() - filled.size()) : "");
                text.append('\n');
            }
            return text.toString();
        }
    },
    /** Text as a PDF gives it in reading order: long labels wrapped, page lines, a label set vertically. */
    PDF_RAW {
        @Override
        String table(SampleReport report, Table table) {
            return PdfText.raw(report, table);
        }
    },
    /** Text as a PDF gives it in its place on the page. */
    PDF_LAYOUT {
        @Override
        String table(SampleReport report, Table table) {
            return PdfText.placed(report, table);
        }
    },
    /** The whole report on one line, cells parted by single spaces. */
    ONE_LINE {
        @Override
        String table(SampleReport report, Table table) {
            return lines(Grid.of(report, table, false), "", " ", " ").replaceAll("\\s+", " ");
        }

        @Override
        public String write(SampleReport report) {
            return super.write(report).replaceAll("\\s+", " ").strip();
        }
    },
    /** No separators at all. */
    SQUASHED {
        @Override
        String table(SampleReport report, Table table) {
            return lines(Grid.of(report, table, false), "", "", "").replaceAll("\\s+", "");
        }

        @Override
        public String write(SampleReport report) {
            return super.write(report).replaceAll("\\s+", "");
        }
    };

    abstract String table(SampleReport report, Table table);

    String heading(String words, int level) {
        return words + "\n";
    }

    /** The report in this layout. */
    public String write(SampleReport report) {
        StringBuilder text = new StringBuilder(heading(report.title(), 1).stripLeading());
        text.append(report.preface()).append('\n');
        for (Chapter chapter : report.standard().chapters()) {
            text.append(heading(chapter.title(), 2));
            chapter.table()
                    .ifPresent(table -> text.append(
                            table(report, report.standard().table(table).orElseThrow())));
            for (Topic topic : chapter.topics()) {
                text.append(heading(topic.title(), 3))
                        .append(report.prose(chapter, topic))
                        .append('\n');
            }
            if (chapter.table().isEmpty() && chapter.topics().isEmpty()) {
                text.append(report.prose(chapter)).append('\n');
            }
        }
        return text.toString();
    }

    private static String lines(List<List<String>> rows, String before, String between, String after) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(before)
                .append(String.join(between, row))
                .append(after)
                .append('\n'));
        return text.toString();
    }

    /** A table as cells in rows, header included; merged cells are followed by empty ones. */
    static final class Grid {

        private Grid() {}

        static List<List<String>> of(SampleReport report, Table table, boolean ragged) {
            List<List<String>> lines = new ArrayList<>();
            for (Block block : table.blocks()) {
                lines.addAll(block(report, table, block, ragged));
            }
            return lines;
        }

        private static List<List<String>> block(SampleReport report, Table table, Block block, boolean ragged) {
            if (table.id().equals("litigation")) {
                return litigation(report, table, block);
            }
            return table.id().equals("requests")
                    ? requests(report, table, block, ragged)
                    : disclosure(report, table, block);
        }

        private static List<List<String>> disclosure(SampleReport report, Table table, Block block) {
            List<List<String>> lines = new ArrayList<>();
            lines.add(padded(List.of(block.heading()), 4));
            List<String> header = new ArrayList<>(List.of(block.rowHeader()));
            block.columns().forEach(column -> header.add(column.label().zh()));
            lines.add(padded(header, 4));
            for (Row row : block.rows()) {
                List<String> line = new ArrayList<>(List.of(row.title()));
                line.addAll(report.figures(table, row));
                lines.add(padded(line, 4));
            }
            return lines;
        }

        private static List<List<String>> requests(SampleReport report, Table table, Block block, boolean ragged) {
            List<List<String>> lines = new ArrayList<>();
            lines.add(List.of(table.corner(), "", "", "申请人情况", "", "", "", "", "", "总计"));
            lines.add(List.of("", "", "", "自然人", "法人或其他组织", "", "", "", "", ""));
            lines.add(List.of("", "", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""));
            for (Row row : block.rows()) {
                if (row.figures()) {
                    lines.add(line(report, table, row, ragged, row.title()));
                } else {
                    outcomes(report, table, row, ragged, lines);
                }
            }
            return lines;
        }

        private static void outcomes(
                SampleReport report, Table table, Row group, boolean ragged, List<List<String>> lines) {
            String first = group.title();
            for (Row row : group.children()) {
                if (row.figures()) {
                    lines.add(line(report, table, row, ragged, first, row.title()));
                    first = "";
                }
                String second = row.title();
                for (Row child : row.children()) {
                    lines.add(line(report, table, child, ragged, first, second, child.title()));
                    first = "";
                    second = "";
                }
            }
        }

        private static List<String> line(SampleReport report, Table table, Row row, boolean ragged, String... labels) {
            List<String> line = new ArrayList<>(List.of(labels));
            while (line.size() < (ragged ? 2 : 3)) {
                line.add("");
            }
            line.addAll(report.figures(table, row));
            return padded(line, 10);
        }

        private static List<List<String>> litigation(SampleReport report, Table table, Block block) {
            List<List<String>> lines = new ArrayList<>();
            lines.add(padded(List.of("行政复议", "", "", "", "", "行政诉讼"), 15));
            List<String> leaves =
                    block.columns().stream().map(column -> column.label().zh()).toList();
            List<String> middle = new ArrayList<>(leaves.subList(0, 5));
            middle.addAll(List.of("未经复议直接起诉", "", "", "", "", "复议后起诉"));
            lines.add(padded(middle, 15));
            List<String> lower = new ArrayList<>(List.of("", "", "", "", ""));
            lower.addAll(leaves.subList(5, 15));
            lines.add(lower);
            lines.add(report.figures(table, block.rows().get(0)));
            return lines;
        }

        private static List<String> padded(List<String> cells, int width) {
            List<String> line = new ArrayList<>(cells);
            while (line.size() < width) {
                line.add("");
            }
            return line;
        }
    }
}
