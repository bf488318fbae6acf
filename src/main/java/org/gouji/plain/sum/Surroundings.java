package org.gouji.plain.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gouji.plain.Label;
import org.gouji.plain.PlainTable;
import org.gouji.plain.Units;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/** The lines around a table and the notes in it, with what they say about its sums. */
final class Surroundings {

    private static final int LINES_ABOVE = 3;
    private static final int LINES_BELOW = 5;
    private static final int FARTHEST = 8;
    private static final int LONGEST = 300;
    private static final Pattern NOTE =
            Pattern.compile("[（(*＊\\[>\\s]*(注|备注|说明|附注|※|①|note|remark|source|\\*|＊|1[.、．）)]).*", Pattern.DOTALL);
    private static final Pattern TOTAL =
            Pattern.compile(".*(合计|总计|小计|共计|总数|之和|分项|\\btotals?\\b|\\bsum\\b).*", Pattern.DOTALL);
    private static final Pattern DOUBT = Pattern.compile(
            ".*(不含|未含|不包括|未包括|不包含|未包含|未列|未计入|不计入|重复|去重|交叉|剔除|扣除|扣减|不等于|不等|不一致|另有|另外|另计|除外|抽样"
                    + "|包括其他|包含其他|还包括|还包含|部分|口径|overlap|double.?count|exclud|not includ|not add|add up|deduplicat"
                    + "|may not sum|not sum|multiple).*",
            Pattern.DOTALL);
    private static final Pattern ROUNDED = Pattern.compile(".*(四舍五入|尾差|进位|取整|\\bround(ed|ing)\\b).*", Pattern.DOTALL);

    private final PlainTable table;
    private final List<String> above;
    private final List<String> notes = new ArrayList<>();

    private Surroundings(PlainTable table) {
        this.table = table;
        this.above = lines(table.firstLine() - 1, -1, LINES_ABOVE);
        above.stream().filter(Surroundings::isNote).forEach(notes::add);
        lines(table.endLine(), 1, LINES_BELOW).stream()
                .filter(Surroundings::isNote)
                .forEach(notes::add);
        addNotesInside();
    }

    static Surroundings of(PlainTable table) {
        return new Surroundings(table);
    }

    /**
     * The lines with words above or below the table, in lower case, nearest first, up to another table or a heading
     * below.
     */
    private List<String> lines(int from, int step, int most) {
        SyntaxTree tree = table.tree();
        List<String> lines = new ArrayList<>();
        for (int line = from;
                line >= 0 && line < tree.lines().size() && lines.size() < most && Math.abs(line - from) < FARTHEST;
                line += step) {
            Line.Kind kind = tree.line(line).kind();
            if (tree.line(line).isRow() || (step > 0 && tree.line(line).headingLevel() > 0)) {
                break;
            }
            if (kind != Line.Kind.BLANK) {
                lines.add(words(tree.range(line)));
            }
        }
        return lines;
    }

    private String words(TextRange range) {
        int end = Math.min(range.end(), range.start() + LONGEST);
        return table.tree().text().substring(range.start(), end).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isNote(String line) {
        return NOTE.matcher(line).matches() || TOTAL.matcher(line).matches();
    }

    /** Adds the notes inside the table: rows whose only filled cell reads like a note. */
    private void addNotesInside() {
        for (int line = table.firstLine(); line < table.endLine(); line++) {
            List<TextRange> filled =
                    table.cells(line).stream().filter(cell -> !cell.isEmpty()).toList();
            if (filled.size() == 1 && isNote(words(filled.get(0)))) {
                notes.add(words(filled.get(0)));
            }
        }
    }

    /** Whether a note says that totals may not be the sums of the listed parts. */
    boolean doubtSums() {
        return notes.stream().anyMatch(note -> DOUBT.matcher(note).matches());
    }

    /** Whether the first cell of the header says that whole things are counted: 科室（人）. */
    private boolean cornerCounts() {
        List<TextRange> header = table.cells(table.firstLine());
        return !header.isEmpty() && Units.counts(Label.of(words(header.get(0))));
    }

    /** How far totals may differ from the sums of their parts, by what is counted or measured in a sheet. */
    Tolerance tolerance(Sheet sheet, int scale) {
        if (notes.stream().anyMatch(note -> ROUNDED.matcher(note).matches())) {
            return Tolerance.ROUNDED_TWICE;
        }
        boolean counts = above.stream().anyMatch(Units::countsBelow) || cornerCounts();
        boolean measures = scale > 0 || above.stream().anyMatch(Units::measures);
        for (List<Entry> entries : List.of(sheet.rows(), sheet.columns())) {
            for (Entry entry : entries) {
                counts |= Units.counts(entry.label()) || Units.countsBelow("单位：" + entry.unit());
                measures |= Units.measures(entry.name().toLowerCase(Locale.ROOT)) || Units.measures(entry.unit());
            }
        }
        return counts && !measures ? Tolerance.NONE : Tolerance.ROUNDED;
    }
}
