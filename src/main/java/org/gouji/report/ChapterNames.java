package org.gouji.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.standard.Chapter;
import org.gouji.standard.Standards;

/**
 * The folded names of a chapter; every format has the same chapters.
 *
 * @param chapter the chapter
 * @param heading its heading, folded
 * @param aliases its aliases, folded, longest first
 */
record ChapterNames(Chapter chapter, String heading, List<String> aliases) {

    /** Those of all chapters in their order. */
    static final List<ChapterNames> ALL =
            Standards.newest().chapters().stream().map(ChapterNames::of).toList();

    private static ChapterNames of(Chapter chapter) {
        List<String> aliases = new ArrayList<>();
        chapter.aliases().forEach(alias -> aliases.add(Folding.fold(alias)));
        aliases.sort(Comparator.comparing(String::length).reversed());
        return new ChapterNames(chapter, Folding.fold(chapter.heading().zh()), List.copyOf(aliases));
    }
}
