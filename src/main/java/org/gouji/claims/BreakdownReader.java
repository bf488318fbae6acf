package org.gouji.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.claims.grammar.ClaimsLexer;
import org.jspecify.annotations.Nullable;

/** Finds totals with their parts in one sentence. */
final class BreakdownReader {

    private static final Set<String> DOCUMENTS = Set.of("条", "篇", "则", "份", "件", "项");
    private static final Set<String> CASES = Set.of("件", "宗", "起", "例", "份", "封", "个", "件次");

    /** How far before its parts a total may stand, in segments. */
    private static final int REACH = 12;

    private static final int MOST_PARTS = 200;

    private final List<Segment> segments;
    private final @Nullable Quantity before;
    private final List<Breakdown> found = new ArrayList<>();

    private BreakdownReader(List<Segment> segments, @Nullable Quantity before) {
        this.segments = segments;
        this.before = before;
    }

    /** The breakdowns of a sentence; {@code before} is the only number of the sentence before, if it has only one. */
    static List<Breakdown> read(List<Segment> segments, @Nullable Quantity before) {
        BreakdownReader reader = new BreakdownReader(segments, before);
        for (int index = 0; index < segments.size(); index++) {
            if (reader.opens(index)) {
                reader.readFrom(index);
            }
        }
        return reader.found;
    }

    private boolean opens(int index) {
        Segment segment = segments.get(index);
        boolean bracketed = segment.mark() == ClaimsLexer.OPEN && segment.count() != null && index > 0;
        boolean colon = segment.mark() == ClaimsLexer.COLON && segment.count() != null;
        return bracketed
                || colon
                || Segment.has(segment.before(), ClaimsLexer.OF_WHICH, ClaimsLexer.IN_TURN, ClaimsLexer.COMPRISING)
                || isComposed(index);
    }

    /** Whether 由…组成 starts in a segment. */
    private boolean isComposed(int index) {
        return Segment.has(segments.get(index).before(), ClaimsLexer.FROM)
                && segments.get(segments.size() - 1).has(ClaimsLexer.COMPOSED);
    }

    private void readFrom(int start) {
        List<Quantity> totals = totals(start);
        if (totals.isEmpty()) {
            return;
        }
        Parts parts = new Parts(segments, start, totals.get(0));
        if (!parts.read()) {
            return;
        }
        String unit = parts.quantities().get(0).unit();
        boolean same = unit.equals(totals.get(0).unit());
        List<Quantity> others = totals.subList(1, totals.size()).stream()
                .filter(other -> !same || unit.equals(other.unit()))
                .toList();
        found.add(new Breakdown(totals.get(0), others, parts.quantities(), parts.closed()));
    }

    /** The numbers that the parts may belong to, the nearest first. */
    private List<Quantity> totals(int start) {
        int depth = segments.get(start).depth();
        List<Quantity> totals = new ArrayList<>();
        boolean bracketed = segments.get(start).mark() == ClaimsLexer.OPEN;
        for (int index = start - 1; index >= Math.max(0, start - REACH); index--) {
            Segment segment = segments.get(index);
            Quantity count = segment.count();
            int wanted = bracketed ? depth - 1 : depth;
            if (count == null && (totals.isEmpty() && bracketed && segment.number() != null)) {
                return List.of();
            }
            if (count != null && segment.depth() == wanted && !segment.has(ClaimsLexer.COMPARISON)) {
                totals.add(count);
                if (bracketed || segment.has(ClaimsLexer.OF_WHICH, ClaimsLexer.IN_TURN)) {
                    return totals;
                }
            }
            if (segment.mark() == ClaimsLexer.SEMICOLON && !totals.isEmpty()) {
                return totals;
            }
        }
        if (totals.isEmpty() && before != null && start == firstWithWords()) {
            totals.add(before);
        }
        return totals;
    }

    private int firstWithWords() {
        int index = 0;
        while (index < segments.size() - 1
                && segments.get(index).before().isEmpty()
                && segments.get(index).number() == null) {
            index++;
        }
        return index;
    }

    /** Whether two counters can count the same things. */
    static boolean agree(String one, String other) {
        return one.equals(other)
                || (DOCUMENTS.contains(one) && DOCUMENTS.contains(other))
                || (CASES.contains(one) && CASES.contains(other));
    }

    /** The parts behind a total. */
    private static final class Parts {

        private static final List<Map<Integer, ?>> KINDS =
                List.of(Words.APPLICANTS, Words.OUTCOMES, Words.GROUNDS, Words.CARRIED, Words.CASES, Words.RESULTS);

        private final List<Segment> segments;
        private final int start;
        private final Quantity total;
        private final List<Quantity> quantities = new ArrayList<>();
        private boolean exact;
        private boolean overlapping;
        private boolean rest;
        private boolean inTurn;
        private int kind = -1;
        private int ended = -1;

        Parts(List<Segment> segments, int start, Quantity total) {
            this.segments = segments;
            this.start = start;
            this.total = total;
            this.exact = total.exact();
        }

        List<Quantity> quantities() {
            return quantities;
        }

        boolean closed() {
            return rest || inTurn;
        }

        /** Collects the parts; answers whether anything can be concluded from them. */
        boolean read() {
            int depth = segments.get(start).depth();
            int last = Math.min(segments.size(), start + MOST_PARTS);
            for (int index = start; index < last && ended < 0; index++) {
                Segment segment = segments.get(index);
                if (segment.depth() < depth) {
                    ended = index;
                } else if (segment.depth() == depth) {
                    take(segment, index);
                }
            }
            return exact && !quantities.isEmpty() && (!overlapping || closed());
        }

        private void take(Segment segment, int index) {
            if (ends(segment, index)) {
                ended = index;
                return;
            }
            inTurn |= segment.has(ClaimsLexer.IN_TURN, ClaimsLexer.COMPOSED);
            Quantity count = segment.count();
            if (count == null) {
                return;
            }
            int own = kind(segment);
            boolean same = quantities.isEmpty() || own == kind;
            if (!same || !agree(total.unit(), count.unit()) || rest) {
                ended = index;
                return;
            }
            kind = own;
            exact &= count.exact();
            rest |= segment.before().stream().anyMatch(word -> word.is(ClaimsLexer.REST));
            overlapping |= DOCUMENTS.contains(count.unit()) && isOverlapping(segment);
            quantities.add(count);
        }

        private boolean isOverlapping(Segment segment) {
            return segment.has(ClaimsLexer.OUTLET, ClaimsLexer.CONCERNS)
                    || (segment.has(ClaimsLexer.CHANNEL) && !isAboutRequests());
        }

        private boolean isAboutRequests() {
            return segments.subList(Math.max(0, start - REACH), start + 1).stream()
                    .anyMatch(segment -> segment.has(ClaimsLexer.REQUEST, ClaimsLexer.ON_REQUEST));
        }

        private static int kind(Segment segment) {
            for (int index = 0; index < KINDS.size(); index++) {
                Map<Integer, ?> words = KINDS.get(index);
                if (segment.any(phrase -> words.containsKey(phrase.type()))) {
                    return index;
                }
            }
            return KINDS.size();
        }

        /** Whether a segment says what was done, not what a part is: 组织培训3次, but not 组织人事信息3条. */
        private static boolean isDoing(Segment segment) {
            for (Phrase word : segment.before()) {
                if (!Words.isHarmless(word)) {
                    return word.is(ClaimsLexer.ACTION) && !segment.has(ClaimsLexer.THING);
                }
            }
            return false;
        }

        private boolean ends(Segment segment, int index) {
            if (segment.number() != null
                    && segment.count() == null
                    && segment.number().quantity() == null) {
                return true;
            }
            boolean first = index == start;
            boolean again = !first && segment.has(ClaimsLexer.OF_WHICH, ClaimsLexer.IN_TURN);
            boolean doing = segment.before().stream()
                    .anyMatch(word -> word.is(
                            ClaimsLexer.SELF,
                            ClaimsLexer.WHOLE,
                            ClaimsLexer.AREA,
                            ClaimsLexer.YEAR,
                            ClaimsLexer.THIS_YEAR,
                            ClaimsLexer.OTHER_YEAR,
                            ClaimsLexer.SINCE,
                            ClaimsLexer.COMPARISON,
                            ClaimsLexer.DENY,
                            ClaimsLexer.RECEIVE,
                            ClaimsLexer.HANDLE,
                            ClaimsLexer.TREAT));
            return again
                    || ((doing || isDoing(segment)) && !first)
                    || (!first && segment.mark() == ClaimsLexer.SEMICOLON && rest);
        }
    }
}
