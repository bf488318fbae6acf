package org.gouji.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/** Reads the title of a report, which may be split over lines, stand in a line of others, or be missing. */
final class TitleReader {

    private static final String GAP = "[\\s\\u00A0\\u3000]*";
    private static final Pattern TITLE = Pattern.compile("(?<agency>[^\\s。，；：:《》〈〉（）()|]{2,40}?)?" + GAP
            + "(?:(?<year>(?:19|20)\\d\\d|２０[０-９]{2})" + GAP + "年?度?" + GAP + ")?"
            + "(?:年" + GAP + ")?(?:法治)?政" + GAP + "府" + GAP + "信" + GAP + "息" + GAP + "公" + GAP + "开" + GAP
            + "(?:工" + GAP + "作" + GAP + ")?(?:(?<late>20\\d\\d)" + GAP + "年?度?" + GAP + ")?"
            + "年" + GAP + "度?" + GAP + "报" + GAP + "告");
    private static final Pattern PERIOD =
            Pattern.compile("自?从?" + GAP + "(20\\d\\d)" + GAP + "年" + GAP + "1" + GAP + "月" + GAP + "1" + GAP + "日");
    private static final Pattern AGENCY_LINE = Pattern.compile("[\\p{IsHan}（）()·]{3,40}");
    private static final int REACH = 3_000;

    private final SyntaxTree tree;
    private final FrontMatter matter;
    private final String text;
    private final int start;
    private final int end;

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
        Matcher matcher = TITLE.matcher(text).region(start, end);
        Title best = new Title(Optional.empty(), Optional.empty(), Optional.empty());
        while (matcher.find()) {
            if (!isMention(matcher)) {
                Title title = title(matcher);
                boolean better = best.range().isEmpty()
                        || (best.agency().isEmpty() && title.agency().isPresent());
                best = better ? title : best;
            }
        }
        Optional<Integer> year = matter.year().or(best::year).or(this::periodYear);
        return new Title(best.range(), matter.agency().or(best::agency), year);
    }

    /** Whether the title is quoted in a sentence, or the name of the form. */
    private boolean isMention(Matcher matcher) {
        int from = matcher.start();
        int to = matcher.end();
        char before = from > start ? text.charAt(from - 1) : '\n';
        char after = to < end ? text.charAt(to) : '\n';
        int line = tree.index().lineOf(from);
        boolean sentence = text.substring(tree.index().start(line), from).contains("，");
        return before == '《' || before == '〈' || after == '》' || after == '〉' || "格有。，".indexOf(after) >= 0 || sentence;
    }

    private Title title(Matcher matcher) {
        String late = matcher.group("late");
        String digits = matcher.group("year") != null ? matcher.group("year") : late;
        Optional<Integer> year = Optional.ofNullable(digits).map(TitleReader::number);
        TextRange range = Blanks.trim(text, new TextRange(matcher.start(), matcher.end()));
        String agency = matcher.group("agency");
        if (agency == null || agency.matches("[#\\d年度]*")) {
            return withLineBefore(range, year);
        }
        TextRange clean = new TextRange(range.start() + leadingHashes(agency), range.end());
        return new Title(
                Optional.of(clean), Optional.of(agency.replaceAll("^#+", "")).map(TitleReader::name), year);
    }

    private static int leadingHashes(String agency) {
        return agency.length() - agency.replaceAll("^#+", "").length();
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
            TextRange content = Blanks.trim(text, tree.range(line));
            String words = content.of(text).replaceAll("^#+\\s*", "");
            if (tree.line(line).kind() != Line.Kind.BLANK) {
                boolean agency = AGENCY_LINE.matcher(words).matches();
                return agency
                        ? new Title(Optional.of(content.union(range)), Optional.of(name(words)), year)
                        : new Title(Optional.of(range), Optional.empty(), year);
            }
        }
        return new Title(Optional.of(range), Optional.empty(), year);
    }

    private Optional<Integer> periodYear() {
        Matcher matcher = PERIOD.matcher(text).region(start, Math.min(text.length(), start + REACH));
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
