package org.gouji.claims;

import java.util.ArrayList;
import java.util.List;
import org.gouji.claims.grammar.ClaimsLexer;
import org.jspecify.annotations.Nullable;

/**
 * All that the prose of a text claims, in its order. Immutable.
 *
 * @param claims numbers of what the tables of a report hold
 * @param breakdowns totals with their parts
 * @param years the years that it names
 */
public record Claims(List<Claim> claims, List<Breakdown> breakdowns, List<YearMention> years) {

    /** The claims with copies of the lists. */
    public Claims {
        claims = List.copyOf(claims);
        breakdowns = List.copyOf(breakdowns);
        years = List.copyOf(years);
    }

    /** Reads the passages of a text, whatever stands in them. */
    public static Claims read(String text, List<Passage> passages) {
        Reader reader = new Reader(text);
        for (int number = 0; number < passages.size(); number++) {
            reader.read(passages.get(number), number);
        }
        return new Claims(reader.claims, reader.breakdowns, reader.years);
    }

    /** What goes on from sentence to sentence. */
    private static final class Reader {

        private final String text;
        private final Topic topic = new Topic();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Breakdown> breakdowns = new ArrayList<>();
        private final List<YearMention> years = new ArrayList<>();

        Reader(String text) {
            this.text = text;
        }

        void read(Passage passage, int number) {
            Setting lead = new Setting();
            Quantity before = null;
            if (passage.heading()) {
                topic.reset();
            }
            for (List<Phrase> sentence : PhraseReader.read(new Squeezed(text, passage))) {
                List<Segment> segments = Segment.of(sentence);
                topic.startSentence();
                if (passage.heading()) {
                    segments.forEach(topic::take);
                } else if (!sentence.isEmpty()) {
                    lead = startsWithTime(sentence) ? new Setting() : lead;
                    List<Claim> found = ClaimReader.read(segments, topic, lead.copy());
                    claims.addAll(found);
                    breakdowns.addAll(BreakdownReader.read(segments, before));
                    years.addAll(YearReader.read(text, segments, sentence, number, !found.isEmpty()));
                    before = onlyCount(segments);
                    lead = leading(sentence, lead);
                }
            }
        }

        private static boolean startsWithTime(List<Phrase> sentence) {
            return sentence.get(0).is(ClaimsLexer.YEAR, ClaimsLexer.THIS_YEAR, ClaimsLexer.OTHER_YEAR);
        }

        /** The time that a sentence starts with holds for those after it that name none. */
        private static Setting leading(List<Phrase> sentence, Setting lead) {
            if (startsWithTime(sentence)) {
                lead.take(sentence.get(0), 0);
            }
            return lead;
        }

        private static @Nullable Quantity onlyCount(List<Segment> segments) {
            Quantity only = null;
            for (Segment segment : segments) {
                Quantity count = segment.count();
                if (count != null && only != null) {
                    return null;
                }
                only = count == null ? only : count;
            }
            return only;
        }
    }
}
