package org.gouji.report.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.standard.Chapter;
import org.gouji.standard.Form;
import org.gouji.standard.Standard;
import org.gouji.text.CharSet;

/**
 * The names of the chapters of a form, those of all editions together: a text shows its headings before anyone knows
 * which edition it follows.
 */
public final class ChapterIndex {

    private final List<ChapterNames> names;
    private final CharSet first;

    private ChapterIndex(List<ChapterNames> names) {
        this.names = List.copyOf(names);
        this.first = CharSet.of(
                names.stream().map(chapter -> chapter.heading().substring(0, 1)).collect(Collectors.joining()));
    }

    /**
     * The names of the chapters of all editions in one order: those of the newest edition, and each chapter that only
     * older editions have right behind the chapter that it follows there.
     */
    static ChapterIndex of(Form form) {
        List<Chapter> chapters = new ArrayList<>();
        for (Standard edition : form.editions()) {
            int place = 0;
            for (Chapter chapter : edition.chapters()) {
                int known = indexOf(chapters, chapter.id());
                if (known < 0) {
                    chapters.add(place, chapter);
                    known = place;
                }
                place = known + 1;
            }
        }
        List<ChapterNames> names = new ArrayList<>();
        for (Chapter chapter : chapters) {
            names.add(ChapterNames.of(chapter, form));
        }
        return new ChapterIndex(names);
    }

    private static int indexOf(List<Chapter> chapters, String id) {
        for (int index = 0; index < chapters.size(); index++) {
            if (chapters.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    /** The names of the chapters in their order. */
    public List<ChapterNames> names() {
        return names;
    }

    public int size() {
        return names.size();
    }

    /** The place of a chapter in the order, from 0; -1 for a chapter that no edition has. */
    public int place(String chapterId) {
        for (int index = 0; index < names.size(); index++) {
            if (names.get(index).chapter().id().equals(chapterId)) {
                return index;
            }
        }
        return -1;
    }

    /**
     * Whether a heading without a numeral may start with a character; true for characters that folding drops, such as
     * punctuation.
     */
    public boolean mayStart(char unit) {
        char folded = Folding.fold(unit);
        return folded == Folding.NOTHING || first.contains(folded);
    }
}
