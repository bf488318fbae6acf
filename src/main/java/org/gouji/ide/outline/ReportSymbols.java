package org.gouji.ide.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.label.Folding;
import org.gouji.standard.Chapter;
import org.gouji.text.LineIndex;
import org.gouji.text.Localized;
import org.gouji.text.Position;
import org.gouji.text.TextRange;

/** What of a report can be searched for in a workspace: whose and of which year it is, and its chapters. In a few hundred bytes. */
public final class ReportSymbols {

    private static final int PLACES = 4;

    private final String agency;
    private final Optional<Integer> year;
    private final List<Chapter> chapters;
    /** Of the title, then of the chapters: line and character of the start and of the end. */
    private final int[] places;

    private ReportSymbols(String agency, Optional<Integer> year, List<Chapter> chapters, int[] places) {
        this.agency = agency;
        this.year = year;
        this.chapters = chapters;
        this.places = places;
    }

    /**
     * Something that was found.
     *
     * @param chapter whether it is a chapter, else it is a whole report
     * @param name what it is called
     * @param container what it is in; empty where that is nothing
     * @param start where it starts in the report
     * @param end where it ends
     */
    public record Found(boolean chapter, Localized name, String container, Position start, Position end) {}

    /**
     * The symbols of a report.
     *
     * @param shown what people call its file, which is its name where it doesn't say whose it is
     */
    public static ReportSymbols of(Analysis analysis, String shown) {
        Report report = analysis.report();
        List<TextRange> ranges = new ArrayList<>();
        ranges.add(report.head());
        report.chapters().forEach(chapter -> ranges.add(chapter.heading().range()));
        LineIndex index = analysis.index();
        int[] places = ranges.stream()
                .flatMap(range -> Stream.of(index.position(range.start()), index.position(range.end())))
                .flatMapToInt(position -> IntStream.of(position.line(), position.character()))
                .toArray();
        return new ReportSymbols(
                report.title().agency().orElse(shown),
                report.title().year(),
                report.chapters().stream().map(BoundChapter::chapter).toList(),
                places);
    }

    /**
     * What of the report a query means: every word of it must be in the names, blanks part the words. The report is meant
     * by its agency and year, a chapter by its title, its number or its pinyin initials besides. A query of nothing means
     * the report.
     *
     * @param shown what people call the report's file
     */
    public List<Found> find(String query, String shown) {
        List<String> words = Arrays.stream(query.strip().split("\\s+"))
                .map(Folding::fold)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() && !query.isBlank()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        String own = Folding.fold(agency + "\n" + year.map(String::valueOf).orElse("") + shown);
        List<String> others = words.stream().filter(word -> !own.contains(word)).toList();
        if (others.isEmpty()) {
            found.add(new Found(false, name(), shown, place(0, 0), place(0, 1)));
        }
        for (int at = 0; at < chapters.size() && !words.isEmpty(); at++) {
            Chapter chapter = chapters.get(at);
            List<String> meant = others.isEmpty() ? words : others;
            if (meant.stream().allMatch(word -> means(chapter, word))) {
                Localized name = new Localized(
                        chapter.title(),
                        chapter.title() + " " + chapter.heading().en());
                found.add(new Found(true, name, name().zh(), place(at + 1, 0), place(at + 1, 1)));
            }
        }
        return found;
    }

    private static boolean means(Chapter chapter, String word) {
        return Folding.fold(chapter.title()).contains(word)
                || chapter.initials().contains(word)
                || chapter.heading().en().toLowerCase(Locale.ROOT).contains(word);
    }

    private Localized name() {
        return new Localized(
                year.map(known -> agency + " " + known + "年").orElse(agency),
                year.map(known -> agency + " " + known).orElse(agency));
    }

    private Position place(int symbol, int end) {
        int at = symbol * PLACES + end * 2;
        return new Position(places[at], places[at + 1]);
    }
}
