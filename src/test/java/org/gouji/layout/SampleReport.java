package org.gouji.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.standard.CellId;
import org.gouji.standard.Chapter;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.standard.Topic;

/**
 * A report as data, to be written in any layout.
 *
 * @param values what stands in each cell of each table, by the table's id
 */
public record SampleReport(Standard standard, String agency, int year, Map<String, Map<CellId, String>> values) {

    /** A report whose figures all agree. */
    public static SampleReport consistent(Standard standard, long seed) {
        Random random = new Random(seed);
        Map<String, Map<CellId, String>> values = new HashMap<>();
        for (Table table : standard.tables()) {
            Map<CellId, String> cells = new HashMap<>();
            for (Row row : table.figureRows()) {
                for (Column column : table.blockOf(row.id()).columns()) {
                    cells.put(new CellId(row.id(), column.id()), free(column, random));
                }
            }
            values.put(table.id(), cells);
        }
        fillRequests(standard.table("requests").orElseThrow(), values.get("requests"), random);
        fillLitigation(values.get("litigation"), random);
        return new SampleReport(standard, "示例市民政局", standard.lastYear().orElse(standard.firstYear() + 2), values);
    }

    private static String free(Column column, Random random) {
        return switch (column.kind().measure()) {
            case COUNT -> Integer.toString(random.nextInt(3) == 0 ? random.nextInt(5000) : random.nextInt(10));
            case CHANGE -> new String[] {"0", "+34", "-467", "12"}[random.nextInt(4)];
            case MONEY -> new String[] {"0", "25.96", "4166.241619", "7"}[random.nextInt(4)];
            default -> throw new IllegalArgumentException("no such cell in this form");
        };
    }

    private static void fillRequests(Table table, Map<CellId, String> cells, Random random) {
        List<String> parts = List.of("natural-person", "enterprise", "research", "welfare", "legal-service", "other");
        Map<String, Long> total = new HashMap<>();
        for (String column : parts) {
            long handled = 0;
            for (Row row : table.figureRows()) {
                if (row.id().startsWith("3.") && !row.id().equals("3.7")) {
                    long value = random.nextInt(4) == 0 ? random.nextInt(300) : 0;
                    handled += set(cells, row.id(), column, value);
                }
            }
            set(cells, "3.7", column, handled);
            long carriedOver = random.nextInt(12);
            long before = random.nextInt((int) Math.min(10, handled + carriedOver) + 1);
            set(cells, "4", column, carriedOver);
            set(cells, "2", column, before);
            set(cells, "1", column, handled + carriedOver - before);
        }
        for (Row row : table.figureRows()) {
            for (String column : parts) {
                total.merge(row.id(), Long.valueOf(cells.get(new CellId(row.id(), column))), Long::sum);
            }
            set(cells, row.id(), "total", total.get(row.id()));
        }
    }

    private static void fillLitigation(Map<CellId, String> cells, Random random) {
        for (String block : List.of("review", "direct", "after-review")) {
            long total = 0;
            for (String column : List.of("upheld", "corrected", "other", "pending")) {
                total += set(cells, "figures", block + "." + column, random.nextInt(40));
            }
            set(cells, "figures", block + ".total", total);
        }
    }

    private static long set(Map<CellId, String> cells, String row, String column, long value) {
        cells.put(new CellId(row, column), Long.toString(value));
        return value;
    }

    /** The same report with something else in one cell. */
    public SampleReport with(String table, CellId cell, String value) {
        Map<String, Map<CellId, String>> copy = new HashMap<>(values);
        Map<CellId, String> cells = new HashMap<>(values.get(table));
        cells.put(cell, value);
        copy.put(table, cells);
        return new SampleReport(standard, agency, year, copy);
    }

    public String value(String table, String row, String column) {
        return values.get(table).getOrDefault(new CellId(row, column), "");
    }

    /** The figures of a row in the order of its columns. */
    public List<String> figures(Table table, Row row) {
        return table.blockOf(row.id()).columns().stream()
                .map(column -> value(table.id(), row.id(), column.id()))
                .toList();
    }

    public String title() {
        return agency + year + "年政府信息公开工作年度报告";
    }

    public String preface() {
        return "本报告按照规定的格式编制，所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。";
    }

    /** What stands under a topic or under a chapter without a table; no claims. */
    public String prose(Chapter chapter, Topic topic) {
        return "围绕" + topic.label().zh() + "开展工作，落实到每个科室，全年运行平稳。";
    }

    public String prose(Chapter chapter) {
        return chapter.id().equals("other") ? "无。" : "工作的深度还不够，下一步将加强学习，补齐短板。";
    }
}
