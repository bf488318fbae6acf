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

/**
 * The symbols of a report for the search in a workspace: the report by its agency and year, and its chapters. They take
 * a few hundred bytes.
 */
public final class ReportSymbols {

    private static final int PLACES = 4;

    private final String agency;
    private final Optional<Integer> year;
    private final List<Chapter> chapters;
    /** Four numbers for the title, then for each chapter: line and character of its start and of its end. */
    private final int[] places;

    private ReportSymbols(String agency, Optional<Integer> year, List<Chapter> chapters, int[] places) {
        this.agency = agency;
        this.year = year;
        this.chapters = chapters;
        this.places = places;
    }

    /**
     * A symbol that was found.
     *
     * @param chapter whether it is a chapter; otherwise it is the whole report
     * @param name the name of the symbol
     * @param container the name of what it is in: of a chapter its report, of a report its file
     * @param start where it starts in the report
     * @param end where it ends
     */
    public record Found(boolean chapter, Localized name, String container, Position start, Position end) {}

    /**
     * The symbols of a report.
     *
     * @param shown the name that people use for its file; it stands in for an agency that isn't stated
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
     * The symbols that a query matches. The query's words are separated by blanks, and each must be in a name. The
     * report is found by its agency, year and file, a chapter also by its title, number or pinyin initials. An empty
     * query finds the report.
     *
     * @param shown the name that people use for the report's file
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
