package org.gouji.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.standard.Chapter;
import org.gouji.standard.Standards;
import org.gouji.text.CharSet;

/**
 * The folded names of a chapter; every format has the same chapters.
 *
 * @param chapter the chapter
 * @param heading its heading, folded
 * @param aliases its aliases, folded, longest first
 * @param keywords sets of words, folded; all of one make a heading mean it
 */
record ChapterNames(Chapter chapter, String heading, List<String> aliases, List<List<String>> keywords) {

    /** Those of all chapters in their order. */
    static final List<ChapterNames> ALL =
            Standards.newest().chapters().stream().map(ChapterNames::of).toList();

    private static final CharSet FIRST = CharSet.of(
            ALL.stream().map(names -> names.heading().substring(0, 1)).collect(Collectors.joining()));

    /** Whether a heading without a numeral may start with that character; it may if it doesn't count itself. */
    static boolean startsOne(char unit) {
        char folded = Folding.fold(unit);
        return folded == Folding.NOTHING || FIRST.contains(folded);
    }

    private static ChapterNames of(Chapter chapter) {
        List<String> aliases = new ArrayList<>();
        chapter.aliases().forEach(alias -> aliases.add(Folding.fold(alias)));
        aliases.sort(Comparator.comparing(String::length).reversed());
        List<List<String>> keywords = chapter.keywords().stream()
                .map(set -> set.stream().map(Folding::fold).toList())
                .toList();
        return new ChapterNames(chapter, Folding.fold(chapter.heading().zh()), List.copyOf(aliases), keywords);
    }
}
