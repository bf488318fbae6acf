package org.gouji.ide.outline;

import java.util.ArrayList;
import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.ide.outline.OutlineItem.Kind;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.standard.Topic;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** The outline of a report: its chapters, with their topics and their table, its groups and rows. */
public final class Outline {

    private static final Localized NOTHING = new Localized("", "");

    private final Report report;
    private final List<OutlineItem> tables;

    private Outline(Report report) {
        this.report = report;
        this.tables = report.tables().stream()
                .flatMap(table -> TableOutline.of(table).stream())
                .toList();
    }

    /**
     * The chapters of a report and the tables outside of them, in the order of the text; the headings and tables of a
     * text that follows no form.
     */
    public static List<OutlineItem> of(Analysis analysis) {
        Report report = analysis.report();
        return report.form().isEmpty() ? PlainOutline.of(report.tree()) : new Outline(report).items();
    }

    private List<OutlineItem> items() {
        List<OutlineItem> items = new ArrayList<>();
        for (BoundChapter chapter : report.chapters()) {
            items.add(chapter(chapter));
        }
        tables.stream().filter(table -> !isInChapter(table)).forEach(items::add);
        return OutlineItem.inOrder(items);
    }

    private boolean isInChapter(OutlineItem table) {
        return report.chapters().stream().anyMatch(chapter -> startsIn(chapter, table));
    }

    private static boolean startsIn(BoundChapter chapter, OutlineItem table) {
        int start = table.range().start();
        return chapter.range().start() <= start && start < chapter.range().end();
    }

    private OutlineItem chapter(BoundChapter chapter) {
        List<OutlineItem> children = new ArrayList<>();
        for (BoundChapter.TopicHeading heading : chapter.headings()) {
            TextRange section = Extents.section(report.tree(), heading.section());
            TextRange selection = heading.range();
            Localized name = topicName(chapter, heading.range());
            children.add(new OutlineItem(Kind.TOPIC, name, NOTHING, section, selection, List.of()));
        }
        tables.stream().filter(table -> startsIn(chapter, table)).forEach(children::add);
        TextRange selection = chapter.heading().range();
        TextRange range = Extents.section(report.tree(), chapter.range());
        return OutlineItem.of(Kind.CHAPTER, chapterName(chapter), NOTHING, range, selection, children);
    }

    private Localized chapterName(BoundChapter chapter) {
        int number = chapterIds().indexOf(chapter.chapter().id()) + 1;
        String heading = chapter.chapter().heading().en();
        return new Localized(asWritten(chapter.heading().range()), number + ". " + heading);
    }

    private List<String> chapterIds() {
        return report.standard().chapters().stream()
                .map(chapter -> chapter.id())
                .toList();
    }

    private Localized topicName(BoundChapter chapter, TextRange heading) {
        String words = asWritten(heading);
        String en = chapter.chapter().topics().stream()
                .filter(topic ->
                        topic.keywords().stream().anyMatch(set -> set.stream().allMatch(words::contains)))
                .findFirst()
                .map(Topic::label)
                .map(Localized::en)
                .orElse(words);
        return new Localized(words, en);
    }

    /** The words of a heading on one line, with single spaces between them. */
    private String asWritten(TextRange range) {
        return report.text(range).replaceAll("[\\s\\u00A0\\u3000|]+", " ").trim();
    }
}
