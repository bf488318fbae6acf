package org.gouji.ide.completion;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.report.label.Folding;
import org.gouji.standard.Chapter;
import org.gouji.standard.Row;
import org.gouji.standard.Topic;

/**
 * The name of a proposal in all ways in which it can be typed: its words, its number, its pinyin initials.
 *
 * @param number the numeral before the words with its punctuation, empty where there is none
 * @param words the words
 * @param initials the pinyin initials of the words
 * @param aliases other words with the same meaning
 */
record Name(String number, String words, String initials, List<String> aliases) {

    /** The rank of a match with what was typed; a smaller rank is better. */
    static final int EXACT = 0;

    static final int PREFIX = 1;
    static final int INSIDE = 2;
    static final int SCATTERED = 3;

    /**
     * A match of typed text with a name.
     *
     * @param rank how well they match; smaller is better
     * @param filterText a text that starts with what was typed and goes on with the name
     */
    record Match(int rank, String filterText) {}

    static Name of(Row row) {
        return new Name(row.number(), row.label().zh() + row.note(), row.initials(), row.aliases());
    }

    static Name of(Chapter chapter) {
        return new Name(chapter.number() + "、", chapter.heading().zh(), chapter.initials(), chapter.aliases());
    }

    static Name of(Topic topic) {
        return new Name(topic.number(), topic.label().zh(), topic.initials(), List.of());
    }

    /** The number followed by the words. */
    String title() {
        return number + words;
    }

    /** The match of typed text with the name, empty where it doesn't match. */
    Optional<Match> match(String typed) {
        if (typed.isBlank()) {
            return Optional.of(new Match(EXACT, typed + title() + " " + initials));
        }
        String folded = Folding.fold(typed);
        List<String> forms = List.of(title(), words, initials, number + initials);
        for (String form : forms) {
            if (normal(form).startsWith(normal(typed))) {
                return Optional.of(new Match(EXACT, typed + behindWritten(form, normal(typed))));
            }
        }
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        for (String form : forms) {
            if (Folding.fold(form).startsWith(folded)) {
                return Optional.of(new Match(PREFIX, typed + behind(form, folded.length(), endsInMark(typed))));
            }
        }
        return rank(folded).map(rank -> new Match(rank, typed + " " + title()));
    }

    private Optional<Integer> rank(String folded) {
        if (aliases.stream().anyMatch(alias -> Folding.fold(alias).startsWith(folded))) {
            return Optional.of(PREFIX);
        }
        boolean number = folded.chars().allMatch(Character::isDigit);
        if (number) {
            return Optional.empty();
        }
        if (Folding.fold(words).contains(folded) || initials.contains(folded)) {
            return Optional.of(INSIDE);
        }
        return isScattered(folded, Folding.fold(words)) ? Optional.of(SCATTERED) : Optional.empty();
    }

    private static boolean isScattered(String folded, String words) {
        int at = -1;
        for (int index = 0; index < folded.length(); index++) {
            at = words.indexOf(folded.charAt(index), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return folded.length() > 1;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** The rest of a form after its start; the start is given in normal form. */
    private static String behindWritten(String form, String start) {
        int at = 0;
        while (at < form.length() && normal(form.substring(0, at)).length() < start.length()) {
            at++;
        }
        return form.substring(at);
    }

    /**
     * The rest of a form after its first {@code count} characters, of which blanks and marks don't count.
     *
     * @param marked whether the typed text ends in a mark, so that marks at the start of the rest are left out
     */
    private static String behind(String form, int count, boolean marked) {
        int at = 0;
        for (int passed = 0; at < form.length() && passed < count; at++) {
            passed += folded(form, at);
        }
        while (marked && at < form.length() && folded(form, at) == 0) {
            at++;
        }
        return form.substring(at);
    }

    private static boolean endsInMark(String typed) {
        return folded(typed, typed.length() - 1) == 0;
    }

    private static int folded(String text, int at) {
        return Folding.fold(text.substring(at, at + 1)).length();
    }
}
