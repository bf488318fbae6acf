package org.gouji.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.claims.YearMention.Role;
import org.gouji.claims.grammar.ClaimsLexer;

/** Finds out what the years of a sentence are the years of. */
final class YearReader {

    private static final Pattern PRESENTED = Pattern.compile("现将|现向?社?会?(公布|发布|报告)|编制(?!的)");
    private static final Pattern REPORT = Pattern.compile("政府信息公开(工作)?(情况)?(年度)?(报告|年报)");
    private static final Pattern QUESTIONED = Pattern.compile("问题|整改|反映|考核|评估|指出|通报");

    /** How many phrases around a year are looked at. */
    private static final int REACH = 30;

    private YearReader() {}

    /**
     * The years that a sentence names, in order.
     *
     * @param claims whether the sentence claims a number of the tables
     */
    static List<YearMention> read(
            String text, List<Segment> segments, List<Phrase> sentence, int passage, boolean claims) {
        if (!Segment.has(sentence, ClaimsLexer.YEAR, ClaimsLexer.UNTIL)) {
            return List.of();
        }
        boolean period = isPeriod(text, sentence);
        int subject = subject(segments, sentence, claims);
        List<YearMention> mentions = new ArrayList<>();
        for (int index = 0; index < sentence.size(); index++) {
            Phrase.Date date = sentence.get(index).date();
            if (date != null && date.year() > 0) {
                boolean name = isThisYear(sentence, index) || isReport(text, sentence, index);
                Role role = period ? role(date) : name ? Role.NAME : index == subject ? Role.SUBJECT : Role.OTHER;
                mentions.add(new YearMention(date.digits(), date.year(), role, passage));
            }
        }
        return mentions;
    }

    /** Whether a year says in brackets which year this year is: 本年度（2022年）. */
    private static boolean isThisYear(List<Phrase> sentence, int at) {
        int open = at - 1;
        while (open >= 0 && sentence.get(open).is(ClaimsLexer.FILLER)) {
            open--;
        }
        return isYear(sentence.get(at))
                && open > 0
                && at + 1 < sentence.size()
                && sentence.get(open).is(ClaimsLexer.OPEN)
                && sentence.get(open - 1).is(ClaimsLexer.THIS_YEAR)
                && sentence.get(at + 1).is(ClaimsLexer.CLOSE);
    }

    /** Whether the sentence presents the report of that year as this one: 现公布本机关2022年政府信息公开工作年度报告. */
    private static boolean isReport(String text, List<Phrase> sentence, int at) {
        if (!isYear(sentence.get(at))
                || !PRESENTED
                        .matcher(words(text, sentence, Math.max(0, at - REACH), at))
                        .find()) {
            return false;
        }
        String behind = words(text, sentence, at + 1, Math.min(sentence.size(), at + REACH));
        return REPORT.matcher(behind).lookingAt() && !QUESTIONED.matcher(behind).find();
    }

    /** The words of some phrases without blanks and without what is quoted. */
    private static String words(String text, List<Phrase> sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (Phrase phrase : sentence.subList(from, to)) {
            words.append(
                    phrase.is(ClaimsLexer.NAME) ? "" : phrase.range().of(text).replaceAll("\\s", ""));
        }
        return words.toString();
    }

    private static Role role(Phrase.Date date) {
        return isFirst(date) ? Role.PERIOD_START : isLast(date) ? Role.PERIOD_END : Role.OTHER;
    }

    private static boolean isFirst(Phrase.Date date) {
        return date.month() == 1 && date.day() == 1;
    }

    private static boolean isLast(Phrase.Date date) {
        return date.month() == 12 && date.day() == 31;
    }

    /** Whether the sentence says from when to when the figures of the report are. */
    private static boolean isPeriod(String text, List<Phrase> sentence) {
        boolean first = sentence.stream().anyMatch(word -> word.date() != null && isFirst(word.date()));
        boolean last = sentence.stream().anyMatch(word -> word.date() != null && isLast(word.date()));
        if (!first || !last) {
            return false;
        }
        String words = words(text, sentence, 0, sentence.size());
        boolean figures = words.contains("统计") || words.contains("数据") || words.contains("本报告");
        return figures && !words.contains("有效");
    }

    /** The index of the year that the sentence is about, -1 where it isn't certain that it is about one. */
    private static int subject(List<Segment> segments, List<Phrase> sentence, boolean claims) {
        int at = 0;
        while (at < sentence.size() && !sentence.get(at).is(ClaimsLexer.YEAR, ClaimsLexer.COMMA)) {
            at++;
        }
        if (at + 1 >= sentence.size() || !isYear(sentence.get(at)) || !isOwn(sentence.subList(0, at))) {
            return -1;
        }
        boolean whole = sentence.get(at + 1)
                .is(
                        ClaimsLexer.COMMA,
                        ClaimsLexer.SELF,
                        ClaimsLexer.AREA,
                        ClaimsLexer.WHOLE,
                        ClaimsLexer.THIS_YEAR,
                        ClaimsLexer.RECEIVE,
                        ClaimsLexer.OWN_INITIATIVE,
                        ClaimsLexer.DENY);
        boolean published = segments.stream()
                .anyMatch(segment -> segment.count() != null
                        && segment.has(ClaimsLexer.OWN_INITIATIVE, ClaimsLexer.PUBLISH, ClaimsLexer.THIS_YEAR));
        return whole && (claims || published) && !compares(sentence, at) ? at : -1;
    }

    private static boolean isYear(Phrase phrase) {
        return phrase.is(ClaimsLexer.YEAR)
                && phrase.date() != null
                && phrase.date().year() > 0
                && phrase.date().month() == 0;
    }

    /** Whether nothing stands before the year, or somebody's name. */
    private static boolean isOwn(List<Phrase> before) {
        return before.isEmpty()
                || before.get(before.size() - 1).is(ClaimsLexer.SELF, ClaimsLexer.WHOLE, ClaimsLexer.AREA);
    }

    private static boolean compares(List<Phrase> sentence, int at) {
        for (int index = 0; index < sentence.size(); index++) {
            Phrase phrase = sentence.get(index);
            boolean other = phrase.is(
                    ClaimsLexer.OTHER_YEAR,
                    ClaimsLexer.COMPARISON,
                    ClaimsLexer.PLAN,
                    ClaimsLexer.SINCE,
                    ClaimsLexer.UNTIL);
            boolean date = index != at && phrase.is(ClaimsLexer.YEAR);
            if (other || date) {
                return true;
            }
        }
        return false;
    }
}
