package org.gouji.benchmark;

import java.nio.charset.StandardCharsets;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.Standards;

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
        SampleReport sample = SampleReport.consistent(Standards.newest(), 3);
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
        String sentence = "本年度通过门户网站主动公开信息134条，其中动态信息59篇，解读材料17篇，其他信息58条，办结率100%。\n\n";
        return repeated(Layout.MARKDOWN.write(sample), "### （二）", sentence, bytes);
    }

    private static String rows(SampleReport sample, int bytes) {
        String row = "| 2.重复申请 | 12 | 0 | 3 | 0 | 0 | 0 | 15 |\n";
        return repeated(Layout.MARKDOWN.write(sample), "| 3.要求提供公开出版物", row, bytes);
    }

    /** The report with a piece before a place as often as it takes to reach a size. */
    private static String repeated(String report, String place, String piece, int bytes) {
        int at = report.indexOf(place);
        int left = bytes - report.getBytes(StandardCharsets.UTF_8).length;
        int times = left / piece.getBytes(StandardCharsets.UTF_8).length;
        return report.substring(0, at) + piece.repeat(times) + report.substring(at);
    }
}
