package org.gouji.claims;

import java.util.ArrayList;
import java.util.List;
import org.gouji.claims.grammar.ClaimsLexer;
import org.jspecify.annotations.Nullable;

/** Reads one passage: its sentences one after the other, with what goes on from one to the next. */
final class PassageReader {

    private PassageReader() {}

    /** @param before what the passages before it are about */
    static PassageReading read(String text, Passage passage, int before) {
        Topic topic = new Topic();
        topic.goOn(before);
        List<Claim> claims = new ArrayList<>();
        List<Breakdown> breakdowns = new ArrayList<>();
        List<YearMention> years = new ArrayList<>();
        Setting lead = new Setting();
        Quantity last = null;
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
                breakdowns.addAll(BreakdownReader.read(segments, last));
                years.addAll(YearReader.read(text, segments, sentence, 0, !found.isEmpty()));
                last = onlyCount(segments);
                lead = leading(sentence, lead);
            }
        }
        return PassageReading.of(passage.start(), claims, breakdowns, years, topic.carried());
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
