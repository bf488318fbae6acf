package org.gouji.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Reads the title of a report, which may be split over lines, stand in a line of others, or be missing. */
final class TitleReader {

    private static final String GAP = "[\\s\\u00A0\\u3000]*";
    private static final Pattern CORE =
            Pattern.compile(gapped("政府信息公开") + "(?:" + gapped("工作") + ")?(?:" + gapped("情况") + ")?(?:(?<late>20\\d\\d)"
                    + GAP + "年?" + GAP + "度?" + GAP + ")?" + gapped("年") + "度?" + GAP + "报" + GAP + "告");
    private static final Pattern LEAD = Pattern.compile("(?<agency>[^\\s\\u00A0\\u3000\\uFEFF#。，；：:《》〈〉（）()|]{2,40}?)?"
            + GAP + "(?:(?<year>(?:19|20)\\d\\d|２０[０-９]{2})" + GAP + ")?" + "年?" + GAP + "度?" + GAP + "(?:法治)?");
    private static final Pattern PERIOD =
            Pattern.compile("自?从?" + GAP + "(20\\d\\d)" + GAP + "年" + GAP + "1" + GAP + "月" + GAP + "1" + GAP + "日");
    private static final Pattern AGENCY_LINE = Pattern.compile("[\\p{IsHan}（）()·]{3,40}");
    private static final int REACH = 3_000;
    private static final int LEAD_REACH = 60;

    private final SyntaxTree tree;
    private final FrontMatter matter;
    private final String text;
    private final int start;
    private final int end;

    /** The characters with gaps between them allowed, and after the last. */
    private static String gapped(String words) {
        StringBuilder pattern = new StringBuilder();
        words.chars().forEach(unit -> pattern.append((char) unit).append(GAP));
        return pattern.toString();
    }

    private TitleReader(SyntaxTree tree, FrontMatter matter, int end) {
        this.tree = tree;
        this.matter = matter;
        this.text = tree.text();
        this.start = matter.endLine() < tree.lines().size() ? tree.index().start(matter.endLine()) : text.length();
        this.end = Math.min(Math.max(end, start), start + REACH);
    }

    /** The title of a text; {@code end} is where its first chapter starts. */
    static Title read(SyntaxTree tree, FrontMatter matter, int end) {
        return new TitleReader(tree, matter, end).read();
    }

    private Title read() {
        Matcher core = CORE.matcher(text).region(start, end);
        Title best = new Title(Optional.empty(), Optional.empty(), Optional.empty());
        while (core.find()) {
            Matcher lead = lead(core.start());
            TextRange range = new TextRange(lead.start(), core.end());
            if (!isMention(range)) {
                Title title = title(range, lead, core.group("late"));
                boolean better = best.range().isEmpty()
                        || (best.agency().isEmpty() && title.agency().isPresent());
                best = better ? title : best;
            }
        }
        Optional<Integer> year = matter.year().or(best::year).or(this::periodYear);
        return new Title(best.range(), matter.agency().or(best::agency), year);
    }

    /** What stands right before the fixed words of a title: an agency and a year, or neither. */
    private Matcher lead(int coreStart) {
        for (int from = Math.max(start, coreStart - LEAD_REACH); from < coreStart; from++) {
            Matcher lead = LEAD.matcher(text).region(from, coreStart);
            boolean whole = from == start
                    || "\n\r\t #《〈，。；：:|".indexOf(text.charAt(from - 1)) >= 0
                    || Blanks.isBlank(text.charAt(from - 1));
            if (whole && lead.matches()) {
                return lead;
            }
        }
        Matcher none = LEAD.matcher(text).region(coreStart, coreStart);
        return none.matches() ? none : LEAD.matcher("");
    }

    /** Whether the title is quoted in a sentence, or the name of the form. */
    private boolean isMention(TextRange range) {
        int from = range.start();
        int to = range.end();
        char before = from > start ? text.charAt(from - 1) : '\n';
        char after = to < end ? text.charAt(to) : '\n';
        int line = tree.index().lineOf(from);
        boolean sentence = text.substring(tree.index().start(line), from).contains("，");
        return before == '《' || before == '〈' || after == '》' || after == '〉' || "格有。，".indexOf(after) >= 0 || sentence;
    }

    private Title title(TextRange found, Matcher lead, @Nullable String late) {
        String digits = lead.group("year") != null ? lead.group("year") : late;
        Optional<Integer> year = Optional.ofNullable(digits).map(TitleReader::number);
        TextRange range = Blanks.trim(text, found);
        String agency = lead.group("agency");
        return agency == null
                ? withLineBefore(range, year)
                : new Title(Optional.of(range), Optional.of(name(agency)), year);
    }

    private static String name(String agency) {
        return agency.replaceAll("[关于的]+$|关于$", "").replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    private static int number(String digits) {
        StringBuilder half = new StringBuilder();
        digits.chars().forEach(unit -> half.append(Folding.halfWidth((char) unit)));
        return Integer.parseInt(half.toString());
    }

    /** A title without an agency often has it on the line above. */
    private Title withLineBefore(TextRange range, Optional<Integer> year) {
        for (int line = tree.index().lineOf(range.start()) - 1; line >= matter.endLine(); line--) {
            TextRange content = tree.range(line, tree.line(line).cells().get(0));
            String words = content.of(text).replaceAll("^#+\\s*", "");
            if (!tree.line(line).isEmpty()) {
                boolean agency = AGENCY_LINE.matcher(words).matches();
                return agency
                        ? new Title(Optional.of(content.union(range)), Optional.of(name(words)), year)
                        : new Title(Optional.of(range), Optional.empty(), year);
            }
        }
        return new Title(Optional.of(range), Optional.empty(), year);
    }

    private Optional<Integer> periodYear() {
        StringBuilder head = new StringBuilder();
        for (int at = start; at < Math.min(text.length(), start + REACH); at++) {
            head.append(Folding.halfWidth(text.charAt(at)));
        }
        Matcher matcher = PERIOD.matcher(head);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
