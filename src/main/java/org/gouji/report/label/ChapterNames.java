package org.gouji.report.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.standard.Chapter;
import org.gouji.standard.Form;

/**
 * The names of a chapter, folded as by {@link Folding}.
 *
 * @param chapter the chapter, of the newest edition that has it
 * @param number the value of its numeral, 0 where it has none
 * @param heading its heading, folded
 * @param aliases its aliases and its headings in older editions, folded, longest first
 * @param keywords sets of words, folded; a heading that holds all words of one set means the chapter
 */
public record ChapterNames(
        Chapter chapter, int number, String heading, List<String> aliases, List<List<String>> keywords) {

    /** The names of a chapter in all editions of a form. */
    static ChapterNames of(Chapter chapter, Form form) {
        String heading = Folding.fold(chapter.heading().zh());
        Set<String> aliases = new LinkedHashSet<>();
        Set<List<String>> keywords = new LinkedHashSet<>();
        form.editions().stream()
                .flatMap(edition -> edition.chapter(chapter.id()).stream())
                .forEach(variant -> {
                    aliases.add(Folding.fold(variant.heading().zh()));
                    variant.aliases().forEach(alias -> aliases.add(Folding.fold(alias)));
                    variant.keywords()
                            .forEach(set ->
                                    keywords.add(set.stream().map(Folding::fold).toList()));
                });
        aliases.remove(heading);
        List<String> longestFirst = new ArrayList<>(aliases);
        longestFirst.sort(Comparator.comparing(String::length).reversed());
        return new ChapterNames(
                chapter, value(chapter.number()), heading, List.copyOf(longestFirst), List.copyOf(keywords));
    }

    private static int value(String number) {
        String mark = number + "、";
        Numeral numeral = Numeral.at(mark, 0, mark.length());
        return numeral == null ? 0 : numeral.value();
    }
}
