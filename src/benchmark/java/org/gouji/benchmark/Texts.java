package org.gouji.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;

/** The texts that are measured. */
final class Texts {

    private static final int MEGABYTE = 1_000_000;

    private Texts() {}

    /**
     * A report.
     *
     * @param name {@code standard} for an ordinary one; much of one thing, with its size in MB of UTF-8, is {@code
     *     prose-1}, {@code prose-10}, {@code rows-1}, {@code rows-10}
     */
    static String of(String name) {
        SampleReport sample = SampleReport.consistent(BuiltInEditions.newest(), 3);
        return switch (name) {
            case "standard" -> Layout.TABS.write(sample);
            case "prose-1" -> prose(sample, MEGABYTE);
            case "prose-10" -> prose(sample, 10 * MEGABYTE);
            case "rows-1" -> rows(sample, MEGABYTE);
            case "rows-10" -> rows(sample, 10 * MEGABYTE);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String prose(SampleReport sample, int bytes) {
        return repeated(Layout.MARKDOWN.write(sample), "### （二）", Texts::sentence, bytes);
    }

    private static String rows(SampleReport sample, int bytes) {
        return repeated(Layout.MARKDOWN.write(sample), "| 3.要求提供公开出版物", Texts::row, bytes);
    }

    private static String sentence(int number) {
        int news = 59 + number % 1000;
        int other = 58 + number / 1000;
        return "本年度通过门户网站主动公开信息%d条，其中动态信息%d篇，解读材料17篇，其他信息%d条，办结率100%%。\n\n".formatted(news + 17 + other, news, other);
    }

    private static String row(int number) {
        int persons = 12 + number % 1000;
        return "| 2.重复申请 | %d | 0 | 3 | 0 | 0 | 0 | %d |\n".formatted(persons, persons + 3);
    }

    /** The report with pieces before a place, as many as it takes to reach a size. */
    private static String repeated(String report, String place, IntFunction<String> piece, int bytes) {
        int at = report.indexOf(place);
        int left = bytes - report.getBytes(StandardCharsets.UTF_8).length;
        StringBuilder text = new StringBuilder(report.substring(0, at));
        for (int number = 0; left > 0; number++) {
            String next = piece.apply(number);
            left -= next.getBytes(StandardCharsets.UTF_8).length;
            text.append(next);
        }
        return text.append(report.substring(at)).toString();
    }
}
