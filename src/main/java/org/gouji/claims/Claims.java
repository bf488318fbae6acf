package org.gouji.claims;

import java.util.ArrayList;
import java.util.List;

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
        return read(text, passages, new PassageMemory());
    }

    /** Reads the passages of a text; those that the memory knows aren't read again. */
    public static Claims read(String text, List<Passage> passages, PassageMemory memory) {
        memory.begin();
        Collector collector = new Collector(text, memory);
        int start = 0;
        while (start < passages.size()) {
            int end = start + 1;
            while (end < passages.size() && !passages.get(end).heading()) {
                end++;
            }
            boolean numbers = passages.subList(start, end).stream()
                    .flatMap(passage -> passage.pieces().stream())
                    .anyMatch(piece -> Numbers.areIn(text, piece));
            for (int number = start; numbers && number < end; number++) {
                collector.add(passages.get(number), number);
            }
            start = end;
        }
        memory.end();
        return new Claims(collector.claims, collector.breakdowns, collector.years);
    }

    /** Puts together what the passages say. */
    private static final class Collector {

        private final String text;
        private final PassageMemory memory;
        private final List<Claim> claims = new ArrayList<>();
        private final List<Breakdown> breakdowns = new ArrayList<>();
        private final List<YearMention> years = new ArrayList<>();
        private int topic;

        Collector(String text, PassageMemory memory) {
            this.text = text;
            this.memory = memory;
        }

        void add(Passage passage, int number) {
            PassageReading reading = memory.read(text, passage, topic);
            claims.addAll(reading.claims());
            breakdowns.addAll(reading.breakdowns());
            reading.years().forEach(year -> years.add(year.in(number)));
            topic = reading.topic();
        }
    }
}
