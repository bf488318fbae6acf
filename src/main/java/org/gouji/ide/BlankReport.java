package org.gouji.ide;

import org.gouji.report.TableWriter;
import org.gouji.standard.Chapter;
import org.gouji.standard.Standard;
import org.gouji.standard.Topic;

/** Writes a report that is still to be filled in, in the canonical markup. Lines end with {@code \n}. */
public final class BlankReport {

    private BlankReport() {}

    /**
     * The whole report: title, chapters with what each is to contain as comments, empty tables.
     *
     * @param agency the organ that reports
     * @param year the year that is reported on
     */
    public static String text(Standard standard, String agency, int year) {
        StringBuilder result = new StringBuilder();
        result.append("# ").append(agency).append(year).append("年政府信息公开工作年度报告\n");
        for (Chapter chapter : standard.chapters()) {
            result.append('\n').append(chapter(standard, chapter.id()));
        }
        return result.toString();
    }

    /** One chapter: its heading, its topics or its empty table. */
    public static String chapter(Standard standard, String chapterId) {
        Chapter chapter = standard.chapter(chapterId);
        StringBuilder result = new StringBuilder("## " + chapter.title() + "\n");
        chapter.table().ifPresent(table -> result.append('\n').append(table(standard, table)));
        for (Topic topic : chapter.topics()) {
            result.append("\n### ").append(topic.title()).append("\n\n");
            result.append(comment(topic.explanation().zh()));
        }
        if (chapter.table().isEmpty() && chapter.topics().isEmpty()) {
            result.append('\n').append(comment(chapter.explanation().zh()));
        }
        return result.toString();
    }

    /** One empty table. */
    public static String table(Standard standard, String tableId) {
        return TableWriter.write(standard.table(tableId), cell -> "");
    }

    private static String comment(String text) {
        return "<!-- " + text + " -->\n";
    }
}
