package org.gouji.plain.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.plain.Role;
import org.gouji.plain.sum.Axis.Outcome;

/** The evidence for the readings of all totals along an axis: the lines in which the parts add up to the total. */
final class Evidence {

    private static final long SMALL = 5;
    private static final int ENOUGH = 2;

    private final Axis axis;
    private final List<JudgedTotal> totals = new ArrayList<>();

    private Evidence(Axis axis) {
        this.axis = axis;
    }

    /** The evidence for all totals of an axis. */
    static Evidence of(Axis axis) {
        Evidence evidence = new Evidence(axis);
        for (int index = 0; index < axis.entries().size(); index++) {
            if (axis.entries().get(index).isTotal()) {
                evidence.totals.add(evidence.judge(index, Readings.of(axis.entries(), index)));
            }
        }
        evidence.totals.forEach(evidence::weigh);
        evidence.totals.forEach(evidence::weighByOthers);
        return evidence;
    }

    List<JudgedTotal> totals() {
        return Collections.unmodifiableList(totals);
    }

    /** The indexes of the entries that stand in a reading with evidence, as part or as total. */
    BitSet tied() {
        BitSet tied = new BitSet();
        for (JudgedTotal judged : totals) {
            for (int reading = 0; reading < judged.readings().size(); reading++) {
                if (judged.strength(reading) > 0) {
                    tied.set(judged.total());
                    for (int part : judged.parts(reading)) {
                        tied.set(part);
                    }
                }
            }
        }
        return tied;
    }

    private JudgedTotal judge(int total, List<Reading> readings) {
        int lines = axis.lines().size();
        Outcome[][] outcomes = new Outcome[readings.size()][lines];
        BitSet holds = new BitSet();
        for (int reading = 0; reading < readings.size(); reading++) {
            for (int line = 0; line < lines; line++) {
                Outcome outcome = axis.isJudged(line)
                        ? axis.outcome(readings.get(reading).parts(), total, line)
                        : Outcome.UNKNOWN;
                outcomes[reading][line] = outcome;
                if (outcome == Outcome.HOLDS || outcome == Outcome.HOLDS_WEAKLY) {
                    holds.set(line);
                }
            }
        }
        return new JudgedTotal(total, readings, outcomes, holds);
    }

    /**
     * Sets the strength of each reading of a total: the number of lines in which it holds, or 0 where that isn't
     * enough. It must hold in at least as many lines as it is broken in, and in nearly twice as many where some parts
     * may just not be listed.
     */
    private void weigh(JudgedTotal judged) {
        for (int reading = 0; reading < judged.readings().size(); reading++) {
            int[] holding = count(judged, reading, Outcome.HOLDS);
            int[] broken = count(judged, reading, Outcome.BROKEN);
            int held = holding[0] + holding[1];
            int against = broken[0] > 0 ? broken[0] : broken[1];
            int needed = isShort(judged, reading) ? Math.max(2 * against - 1, 0) : against;
            boolean chosen = judged.readings().get(reading).isChosen();
            boolean enough = points(judged, reading) >= (chosen ? 2 * ENOUGH : ENOUGH)
                    && held >= (chosen ? needed + 1 : needed)
                    && !hasRates(judged, reading);
            judged.setStrength(reading, enough ? held : 0);
        }
    }

    /**
     * Whether the parts fall short of the total in all lines in which it is broken, as they do when some aren't listed.
     */
    private boolean isShort(JudgedTotal judged, int reading) {
        int[] parts = judged.parts(reading);
        for (int line = 0; line < axis.lines().size(); line++) {
            if (judged.outcome(reading, line) == Outcome.BROKEN && axis.residual(parts, judged.total(), line) > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean hasRates(JudgedTotal judged, int reading) {
        return Arrays.stream(judged.parts(reading))
                .anyMatch(part -> axis.entries().get(part).role() == Role.RATE);
    }

    /**
     * The numbers of lines in which a reading has an outcome: first among lines that aren't totals, then among those
     * that are.
     */
    private int[] count(JudgedTotal judged, int reading, Outcome outcome) {
        int[] counts = new int[2];
        for (int line = 0; line < axis.lines().size(); line++) {
            if (judged.outcome(reading, line) == outcome) {
                counts[axis.lines().get(line).isTotal() ? 1 : 0]++;
            }
        }
        return counts;
    }

    /**
     * The weight of the lines in which a reading holds: 2 each, but 1 for small sums and rounded ones, which may be
     * chance.
     */
    private int points(JudgedTotal judged, int reading) {
        int points = 0;
        for (int line = 0; line < axis.lines().size(); line++) {
            if (judged.outcome(reading, line) == Outcome.HOLDS) {
                long total = Math.abs(axis.figures().value(judged.total(), line));
                boolean exact = axis.residual(judged.parts(reading), judged.total(), line) == 0;
                points += exact && total >= SMALL * axis.figures().one() ? ENOUGH : 1;
            }
        }
        return points;
    }

    /**
     * Sets the strength of a total without evidence from other totals with the same label and the same kind of reading.
     * Several totals with the same label are each the sum of a block, never of all.
     */
    private void weighByOthers(JudgedTotal judged) {
        if (judged.isEvident()) {
            return;
        }
        for (int reading = 0; reading < judged.readings().size(); reading++) {
            if (count(judged, reading, Outcome.HOLDS)[0] > 0) {
                continue;
            }
            int against = count(judged, reading, Outcome.BROKEN)[0];
            int held = 0;
            int points = 0;
            for (JudgedTotal other : totals) {
                int alike = other.total() == judged.total() ? -1 : alike(judged, reading, other);
                if (alike >= 0) {
                    held += count(other, alike, Outcome.HOLDS)[0];
                    against += count(other, alike, Outcome.BROKEN)[0];
                    points += points(other, alike);
                }
            }
            judged.setStrength(reading, points >= ENOUGH && held >= against ? held : 0);
        }
    }

    /** The index of the reading of the same kind that another total with the same label has, −1 where there is none. */
    private int alike(JudgedTotal judged, int reading, JudgedTotal other) {
        if (!axis.entries().get(judged.total()).isNamedAs(axis.entries().get(other.total()))) {
            return -1;
        }
        Set<String> kinds = new HashSet<>(judged.readings().get(reading).kinds());
        kinds.removeIf(kind -> kind.startsWith("before all") || kind.startsWith("behind all"));
        for (int index = 0; index < other.readings().size(); index++) {
            if (!Collections.disjoint(other.readings().get(index).kinds(), kinds)) {
                return index;
            }
        }
        return -1;
    }
}
