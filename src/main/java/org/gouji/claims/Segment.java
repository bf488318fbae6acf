package org.gouji.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.claims.grammar.ClaimsLexer;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence with at most one number in it.
 *
 * @param mark what parts it from the segment before: a mark, {@code PAUSE}, or 0 where nothing does
 * @param depth how many brackets it stands in
 * @param before the phrases before its number, or all where it has none
 * @param number its number
 * @param after the phrases behind it
 */
record Segment(
        int mark, int depth, List<Phrase> before, @Nullable Phrase number, List<Phrase> after) {

    /** The segments of a sentence, in order. */
    static List<Segment> of(List<Phrase> sentence) {
        List<Segment> segments = new ArrayList<>();
        Segment current = new Segment(0, 0, new ArrayList<>(), null, new ArrayList<>());
        int depth = 0;
        for (Phrase phrase : sentence) {
            boolean separates = phrase.is(
                    ClaimsLexer.COMMA, ClaimsLexer.SEMICOLON, ClaimsLexer.COLON, ClaimsLexer.OPEN, ClaimsLexer.CLOSE);
            if (separates || (phrase.is(ClaimsLexer.PAUSE) && current.number != null)) {
                depth += phrase.is(ClaimsLexer.OPEN) ? 1 : phrase.is(ClaimsLexer.CLOSE) && depth > 0 ? -1 : 0;
                segments.add(current);
                current = new Segment(phrase.type(), depth, new ArrayList<>(), null, new ArrayList<>());
            } else {
                current = current.with(phrase, segments);
            }
        }
        segments.add(current);
        return segments;
    }

    /** The segment with one more phrase, or the one that follows it where the phrase is a further number. */
    private Segment with(Phrase phrase, List<Segment> done) {
        if (!phrase.is(ClaimsLexer.NUMBER)) {
            (number == null ? before : after).add(phrase);
            return this;
        }
        if (number == null) {
            return new Segment(mark, depth, before, phrase, after);
        }
        boolean counted = before.stream().anyMatch(Words::isMeasure);
        done.add(new Segment(mark, depth, before, number, counted ? List.of() : after));
        return new Segment(0, depth, counted ? after : new ArrayList<>(), phrase, new ArrayList<>());
    }

    Stream<Phrase> phrases() {
        return Stream.concat(before.stream(), after.stream());
    }

    boolean has(int... types) {
        return has(before, types) || has(after, types);
    }

    /** Whether a phrase of some is of one of some types. */
    static boolean has(List<Phrase> phrases, int... types) {
        for (Phrase phrase : phrases) {
            if (phrase.is(types)) {
                return true;
            }
        }
        return false;
    }

    boolean any(Predicate<Phrase> condition) {
        return phrases().anyMatch(condition);
    }

    /** The number, where it counts things and has a counter. */
    @Nullable
    Quantity count() {
        Quantity quantity = number == null ? null : number.quantity();
        return quantity != null
                        && quantity.kind() == Quantity.Kind.COUNT
                        && !quantity.unit().isEmpty()
                ? quantity
                : null;
    }
}
