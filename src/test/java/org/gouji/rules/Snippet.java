package org.gouji.rules;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.text.LineIndex;
import org.gouji.text.TextRange;

/**
 * Lines with their expectation in them: under a line, one line for each diagnostic in it, {@code ^^^ code} under the
 * characters that are marked, {@code > code} where an empty range stands before the character below. Columns are those
 * of a terminal: Han and full-width characters are two wide. Of a range over several lines the first is marked.
 *
 * @param text the lines without marks
 * @param marks what is expected, in the form of {@link #mark}
 */
record Snippet(String text, TreeSet<String> marks) {

    private static final Pattern MARK = Pattern.compile("( *)(\\^+|>) ([a-z][a-z-]*)");
    private static final String ELISION = "……";
    private static final String END = "（完）";

    /** The lines themselves as a text. */
    static Snippet whole(String annotated) {
        return read(List.of(annotated.split("\n", -1)));
    }

    /**
     * The lines set into a report: they replace everything from the line that starts like their first through the line
     * that starts like their last, rows by their first cell. {@code ……} stands for the report's own lines, {@code （完）}
     * for its end.
     */
    static Snippet within(List<String> report, String annotated) {
        List<String> result = new ArrayList<>();
        int done = 0;
        for (List<String> part : parts(annotated)) {
            List<String> plain =
                    part.stream().filter(line -> !MARK.matcher(line).matches()).toList();
            int first = find(report, plain.get(0), done);
            int last = find(report, plain.get(plain.size() - 1), first);
            result.addAll(report.subList(done, first));
            result.addAll(part.stream().filter(line -> !line.equals(END)).toList());
            done = Math.min(last + 1, report.size());
        }
        result.addAll(report.subList(done, report.size()));
        return read(result);
    }

    private static List<List<String>> parts(String annotated) {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : annotated.stripTrailing().split("\n", -1)) {
            if (line.equals(ELISION)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(line);
            }
        }
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static int find(List<String> report, String line, int from) {
        if (line.equals(END)) {
            return report.size();
        }
        for (int index = from; index < report.size(); index++) {
            if (key(report.get(index)).equals(key(line))) {
                return index;
            }
        }
        throw new AssertionError("the report has no line like: " + line);
    }

    /** What a line is found by: a chapter by its numeral, a row by its first words, a row of figures that it is one. */
    private static String key(String line) {
        if (!line.startsWith("|")) {
            return line.replaceFirst("^#+ ", "")
                    .replaceFirst("(?<=^[一二三四五六]、).*", "")
                    .strip();
        }
        return line.matches("[|\\s-]*\\d[|\\s\\d-]*")
                ? "figures"
                : line.replaceFirst("[| ]*", "").replaceFirst(" *\\|.*", "");
    }

    private static Snippet read(List<String> lines) {
        StringBuilder text = new StringBuilder();
        TreeSet<String> marks = new TreeSet<>();
        int start = 0;
        for (String line : lines) {
            Matcher matcher = MARK.matcher(line);
            if (matcher.matches()) {
                String marked = text.substring(start);
                int from = start + offset(marked, matcher.group(1).length(), line);
                int to = matcher.group(2).equals(">") ? from : start + offset(marked, matcher.end(2), line);
                marks.add(mark(text.toString(), new TextRange(from, to), matcher.group(3)));
            } else {
                text.append(text.isEmpty() ? "" : "\n");
                start = text.length();
                text.append(line);
            }
        }
        return new Snippet(text.toString(), marks);
    }

    /** A marked place as failures show it: the number of the line, the line with the place in ⟦⟧, the code. */
    static String mark(String text, TextRange range, String code) {
        LineIndex index = LineIndex.of(text);
        int line = index.lineOf(range.start());
        int lineEnd = text.indexOf('\n', index.start(line)) < 0 ? text.length() : text.indexOf('\n', index.start(line));
        int end = Math.min(range.end(), lineEnd);
        return String.format(
                "%3d %s⟦%s⟧%s %s",
                line + 1,
                text.substring(index.start(line), range.start()),
                text.substring(range.start(), end),
                text.substring(end, lineEnd),
                code);
    }

    /** The offset of a display column. */
    private static int offset(String marked, int column, String line) {
        int at = 0;
        int width = 0;
        while (width < column && at < marked.length()) {
            width += isWide(marked.charAt(at)) ? 2 : 1;
            at++;
        }
        if (width != column) {
            throw new AssertionError("the mark stands beside the characters:\n" + marked + "\n" + line);
        }
        return at;
    }

    private static boolean isWide(char unit) {
        int width = UCharacter.getIntPropertyValue(unit, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
