package org.gouji.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that the prose of a text claims, in its order. Immutable. */
public final class Claims {

    private final @Nullable PassageReading[] readings;
    private final int[] starts;

    private Claims(@Nullable PassageReading[] readings, int[] starts) {
        this.readings = readings;
        this.starts = starts;
    }

    /** Reads the passages of a text, whatever stands in them. */
    public static Claims read(String text, List<Passage> passages) {
        return read(text, passages, new PassageMemory());
    }

    /** Reads the passages of a text; those that the memory knows aren't read again. */
    public static Claims read(String text, List<Passage> passages, PassageMemory memory) {
        Claims claims = new Claims(new PassageReading[passages.size()], new int[passages.size()]);
        PassageMemory.Version version = memory.begin(text, passages.size());
        int topic = 0;
        int start = 0;
        while (start < passages.size()) {
            int end = endOfPart(passages, start);
            boolean numbers = haveNumbers(text, passages.subList(start, end));
            for (int number = start; numbers && number < end; number++) {
                PassageReading reading = version.read(passages.get(number), topic);
                claims.readings[number] = reading.isEmpty() ? null : reading;
                claims.starts[number] = passages.get(number).start();
                topic = reading.topic();
            }
            start = end;
        }
        version.end();
        return claims;
    }

    /** Where the next heading is, or the end. */
    private static int endOfPart(List<Passage> passages, int start) {
        int end = start + 1;
        while (end < passages.size() && !passages.get(end).heading()) {
            end++;
        }
        return end;
    }

    private static boolean haveNumbers(String text, List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.pieces().stream())
                .anyMatch(piece -> Numbers.areIn(text, piece));
    }

    /** Numbers of what the tables of a report hold. */
    public List<Claim> claims() {
        return each(PassageReading::claims, (claim, passage) -> claim.shifted(starts[passage]));
    }

    /** Totals with their parts. */
    public List<Breakdown> breakdowns() {
        return each(PassageReading::breakdowns, (breakdown, passage) -> breakdown.shifted(starts[passage]));
    }

    /** Totals that their parts can't add up to. */
    public List<Breakdown> wrongBreakdowns() {
        return each(PassageReading::wrongBreakdowns, (breakdown, passage) -> breakdown.shifted(starts[passage]));
    }

    /** The years that are named. */
    public List<YearMention> years() {
        return each(PassageReading::years, (year, passage) -> year.shifted(starts[passage])
                .in(passage));
    }

    private <T> List<T> each(Function<PassageReading, List<T>> kind, BiFunction<T, Integer, T> placed) {
        List<T> found = new ArrayList<>();
        for (int passage = 0; passage < readings.length; passage++) {
            PassageReading reading = readings[passage];
            if (reading != null) {
                for (T item : kind.apply(reading)) {
                    found.add(placed.apply(item, passage));
                }
            }
        }
        return found;
    }
}
