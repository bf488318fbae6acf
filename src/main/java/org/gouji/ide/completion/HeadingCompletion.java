package org.gouji.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.standard.Chapter;
import org.gouji.standard.Standard;
import org.gouji.standard.Topic;
import org.gouji.syntax.Line;
import org.gouji.text.Localized;

/** Proposes headings: topics that the chapter at a place lacks, and chapters that the report lacks. */
final class HeadingCompletion {

    private static final int TOPICS = 2000;
    private static final int CHAPTERS = 3000;
    private static final Localized CHAPTER = new Localized("章", "chapter");
    private static final Localized TOPIC = new Localized("条目", "topic");

    private final CompletionSite site;
    private final Report report;
    private final Standard standard;

    private HeadingCompletion(CompletionSite site) {
        this.site = site;
        this.report = site.report();
        this.standard = site.standard();
    }

    static List<CompletionItem> at(CompletionSite site) {
        Line.Kind kind = site.typography().kind();
        boolean possible = kind == Line.Kind.TEXT || kind == Line.Kind.BLANK;
        boolean atStart = site.lead().replace("#", "").isBlank() && site.rest().isBlank();
        return possible && atStart ? new HeadingCompletion(site).items() : List.of();
    }

    private List<CompletionItem> items() {
        List<Proposal> proposals = new ArrayList<>();
        site.chapter().ifPresent(chapter -> addTopics(chapter, proposals));
        addChapters(proposals);
        int worst = site.lead().contains("#") ? Name.SCATTERED : Name.PREFIX;
        return proposals.stream()
                .flatMap(proposal -> proposal.item(site, worst).stream())
                .toList();
    }

    private void addTopics(BoundChapter chapter, List<Proposal> proposals) {
        Set<String> present = chapter.topics().stream().map(Topic::id).collect(Collectors.toSet());
        List<Topic> topics = chapter.chapter().topics();
        for (int index = 0; index < topics.size(); index++) {
            Topic topic = topics.get(index);
            if (!present.contains(topic.id())) {
                String key = CompletionKey.of(
                        "topic", site.form(), standard, chapter.chapter().id(), topic.id());
                Localized detail = detail(TOPIC, topic.label());
                InsertText text = InsertText.of(hashes("### ") + topic.title());
                int order = TOPICS + index;
                proposals.add(new Proposal(key, CompletionItem.Kind.TOPIC, Name.of(topic), detail, text, order));
            }
        }
    }

    private void addChapters(List<Proposal> proposals) {
        List<Chapter> chapters = standard.chapters();
        for (int index = 0; index < chapters.size(); index++) {
            Chapter chapter = chapters.get(index);
            boolean written = report.chapter(chapter.id())
                    .map(found -> found.heading().range().touches(site.insert().end()))
                    .orElse(true);
            if (written) {
                String key = CompletionKey.of("chapter", site.form(), standard, chapter.id());
                Localized detail = detail(CHAPTER, chapter.heading());
                InsertText text = InsertText.of(hashes("## ") + chapter.title());
                int order = CHAPTERS + index + (isBehind(chapter) ? 0 : 100);
                proposals.add(new Proposal(key, CompletionItem.Kind.CHAPTER, Name.of(chapter), detail, text, order));
            }
        }
    }

    /** Whether a chapter comes behind the chapter at the place in the standard; true outside of all chapters. */
    private boolean isBehind(Chapter chapter) {
        return site.chapter()
                .flatMap(here -> standard.chapter(here.chapter().id()))
                .map(here -> standard.chapters().indexOf(chapter)
                        > standard.chapters().indexOf(here))
                .orElse(true);
    }

    private static Localized detail(Localized kind, Localized heading) {
        return new Localized(kind.zh(), kind.en() + ": " + heading.en());
    }

    /**
     * The hashes to write before a heading: none where some are there already, or where the report's headings have
     * none.
     */
    private String hashes(String usual) {
        if (site.lead().contains("#")) {
            return site.lead().endsWith("#") ? " " : "";
        }
        boolean plain = report.chapters().stream()
                .allMatch(chapter -> report.tree()
                                .line(report.tree()
                                        .index()
                                        .lineOf(chapter.heading().range().start()))
                                .headingLevel()
                        == 0);
        return plain && !report.chapters().isEmpty() ? "" : usual;
    }
}
