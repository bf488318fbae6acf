package org.gouji.report.heading;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.label.Folding;
import org.gouji.report.label.TitlePattern;
import org.gouji.standard.Frequency;
import org.gouji.standard.Period;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Reads the title of a report, which may be split over lines, share a line with other text, or be missing. */
public final class TitleReader {

    private static final String GAP = "[\\s\\u00A0\\u3000]*";
    private static final Pattern PERIOD =
            Pattern.compile("自?从?" + GAP + "(20\\d\\d)" + GAP + "年" + GAP + "1" + GAP + "月" + GAP + "1" + GAP + "日");
    private static final Pattern AGENCY_LINE = Pattern.compile("[\\p{IsHan}（）()·]{3,40}");
    private static final int REACH = 3_000;
    private static final int HEAD = 400;
    private static final int LEAD_REACH = 60;

    private final SyntaxTree tree;
    private final FrontMatter matter;
    private final @Nullable TitlePattern pattern;
    private final String text;
    private final int start;
    private final int end;

    private TitleReader(SyntaxTree tree, FrontMatter matter, @Nullable TitlePattern pattern, int end) {
        this.tree = tree;
        this.matter = matter;
        this.pattern = pattern;
        this.text = tree.text();
        this.start = matter.endLine() < tree.lines().size() ? tree.index().start(matter.endLine()) : text.length();
        this.end = Math.min(Math.max(end, start), start + REACH);
    }

    /** The title of a report of a form; {@code end} is the offset where its first chapter starts. */
    public static Title read(SyntaxTree tree, FrontMatter matter, TitlePattern pattern, int end) {
        return new TitleReader(tree, matter, pattern, end).read();
    }

    /** The agency and the year at the head of a text that follows no known form, without the place of a title. */
    public static Title readWithoutForm(SyntaxTree tree, FrontMatter matter) {
        return new TitleReader(tree, matter, null, tree.text().length()).complete(Title.NONE);
    }

    private Title read() {
        Title best = Title.NONE;
        TitlePattern words = Objects.requireNonNull(pattern);
        for (Pattern fixed : words.cores()) {
            Matcher core = fixed.matcher(text).region(start, end);
            while (core.find()) {
                best = better(best, core, words);
            }
        }
        return complete(best);
    }

    private Title better(Title best, Matcher core, TitlePattern words) {
        Matcher lead = lead(core.start(), words.lead());
        TextRange range = new TextRange(lead.start(), core.end());
        if (isMention(range)) {
            return best;
        }
        Title title = title(range, lead, core, words);
        boolean better = best.range().isEmpty()
                || (best.agency().isEmpty() && title.agency().isPresent());
        return better ? title : best;
    }

    /** The title completed by the front matter, which takes precedence, and by the lines around it. */
    private Title complete(Title found) {
        Optional<Period> alone = found.period().or(this::periodAlone);
        Optional<Integer> year = matter.year().or(() -> alone.map(Period::year)).or(this::periodYear);
        Optional<String> agency = matter.agency().or(found::agency).or(this::labelledAgency);
        Frequency frequency = pattern == null ? Frequency.YEAR : pattern.form().frequency();
        Optional<Period> period = frequency == Frequency.YEAR
                ? year.map(Period::ofYear)
                : matter.period(frequency).or(() -> alone);
        return new Title(found.range(), agency, period.map(Period::year).or(() -> year), period);
    }

    /** The agency that a line before the tables names, as 填报单位：某局. */
    private Optional<String> labelledAgency() {
        if (pattern == null || pattern.agencyLine() == null) {
            return Optional.empty();
        }
        Matcher line = pattern.agencyLine().matcher(text).region(start, Math.min(text.length(), start + REACH));
        return line.find() ? Optional.of(name(line.group("agency"))) : Optional.empty();
    }

    /** The period that stands by itself at the head, as （2025年第二季度） below a title. */
    private Optional<Period> periodAlone() {
        if (pattern == null || pattern.periodLine() == null) {
            return Optional.empty();
        }
        Matcher line = pattern.periodLine().matcher(text).region(start, Math.min(text.length(), start + HEAD));
        return line.find() ? pattern.period(line.group("period")) : Optional.empty();
    }

    /** A match of the text right before the fixed words of a title: an agency, a period, both or neither. */
    private Matcher lead(int coreStart, Pattern words) {
        for (int from = Math.max(start, coreStart - LEAD_REACH); from < coreStart; from++) {
            Matcher lead = words.matcher(text).region(from, coreStart);
            boolean whole = from == start
                    || "\n\r\t #《〈，。；：:|".indexOf(text.charAt(from - 1)) >= 0
                    || Blanks.isBlank(text.charAt(from - 1));
            if (whole && lead.matches()) {
                return lead;
            }
        }
        Matcher none = words.matcher(text).region(coreStart, coreStart);
        return none.matches() ? none : words.matcher("");
    }

    /** Whether a title is only mentioned: in quotation marks, inside a sentence, or as the name of the form. */
    private boolean isMention(TextRange range) {
        int from = range.start();
        int to = range.end();
        char before = from > start ? text.charAt(from - 1) : '\n';
        char after = to < end ? text.charAt(to) : '\n';
        int line = tree.index().lineOf(from);
        boolean sentence = text.substring(tree.index().start(line), from).contains("，");
        return before == '《' || before == '〈' || after == '》' || after == '〉' || "格有。，".indexOf(after) >= 0 || sentence;
    }

    private Title title(TextRange found, Matcher lead, Matcher core, TitlePattern words) {
        String stated = lead.group("period");
        String late = core.group("late");
        Optional<Period> period =
                Optional.ofNullable(stated == null ? late : stated).flatMap(words::period);
        TextRange range = Blanks.trim(text, found);
        String agency = lead.group("agency");
        return agency == null ? withLineBefore(range, period) : Title.of(range, Optional.of(name(agency)), period);
    }

    private static String name(String agency) {
        return agency.replaceAll("[关于的]+$|关于$", "").replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    /** A title without an agency of its own, together with the line above if that looks like the agency's name. */
    private Title withLineBefore(TextRange range, Optional<Period> period) {
        for (int line = tree.index().lineOf(range.start()) - 1; line >= matter.endLine(); line--) {
            TextRange content = tree.range(line, tree.line(line).cells().get(0));
            String words = content.of(text).replaceAll("^#+\\s*", "");
            if (!tree.line(line).isEmpty()) {
                boolean agency = AGENCY_LINE.matcher(words).matches();
                return agency
                        ? Title.of(content.union(range), Optional.of(name(words)), period)
                        : Title.of(range, Optional.empty(), period);
            }
        }
        return Title.of(range, Optional.empty(), period);
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
