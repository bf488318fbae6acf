package org.gouji.plain.sum;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.plain.sum.Axis.Outcome;

/** The relations between totals and their parts along an axis, broken or not: the certain ones and the likely ones. */
final class SumRelations {

    private static final Pattern NATURAL =
            Pattern.compile("(before|behind) (all|block)( totals( and leaves behind)?)?");

    private final Axis axis;
    private final Evidence evidence;
    private final BitSet tied;
    private final List<SumRelation> certain = new ArrayList<>();
    private final List<SumRelation> likely = new ArrayList<>();

    private SumRelations(Axis axis, Evidence evidence, BitSet tied) {
        this.axis = axis;
        this.evidence = evidence;
        this.tied = tied;
    }

    /**
     * The relations along an axis.
     *
     * @param tied the lines whose figures are added up along the other axis
     */
    static SumRelations of(Axis axis, Evidence evidence, BitSet tied) {
        SumRelations relations = new SumRelations(axis, evidence, tied);
        for (JudgedTotal judged : evidence.totals()) {
            for (int line = 0; line < axis.lines().size(); line++) {
                relations.add(judged, line);
            }
        }
        return relations;
    }

    /** The relations with evidence, and plain ones that hold exactly. */
    List<SumRelation> certain() {
        return certain;
    }

    /** The broken relations of totals without evidence for any reading, in their plainest readings. */
    List<SumRelation> likely() {
        return likely;
    }

    /**
     * Removes the broken relations of totals that agree with each other: where the sum of a row of totals holds and
     * several of the totals exceed their parts, a row is probably not listed and no figure is wrong.
     */
    void removeConsistent(List<SumRelation> across) {
        Set<Integer> consistent = new HashSet<>();
        for (JudgedTotal judged : evidence.totals()) {
            List<SumRelation> broken = certain.stream()
                    .filter(relation -> relation.broken() && relation.total() == judged.total())
                    .toList();
            List<SumRelation> beside = across.stream()
                    .filter(relation -> relation.line() == judged.total())
                    .toList();
            boolean exceeds = broken.stream().allMatch(relation -> relation.residual() < 0);
            long lines = broken.stream().map(SumRelation::line).distinct().count();
            if (lines > 1 && exceeds && !beside.isEmpty() && beside.stream().noneMatch(SumRelation::broken)) {
                consistent.add(judged.total());
            }
        }
        certain.removeIf(relation -> relation.broken() && consistent.contains(relation.total()));
    }

    private void add(JudgedTotal judged, int line) {
        if (judged.holds(line)) {
            addHolding(judged, line);
            return;
        }
        int strongest = strongest(judged, line);
        if (strongest < 0) {
            addLikely(judged, line);
            return;
        }
        if (Doubts.remain(axis, judged, strongest, line, tied)) {
            return;
        }
        SumRelation relation = relation(judged, strongest, line, true);
        certain.add(relation);
        for (int reading = strongest + 1; reading < judged.readings().size(); reading++) {
            SumRelation other = relation(judged, reading, line, true);
            if (judged.strength(reading) == judged.strength(strongest)
                    && judged.outcome(reading, line) == Outcome.BROKEN
                    && other.residual() == relation.residual()) {
                certain.add(other);
            }
        }
    }

    private void addHolding(JudgedTotal judged, int line) {
        boolean evident = judged.isEvident();
        for (int reading = 0; reading < judged.readings().size(); reading++) {
            Outcome outcome = judged.outcome(reading, line);
            SumRelation relation = relation(judged, reading, line, false);
            boolean meant = evident
                    ? judged.strength(reading) > 0 && (outcome == Outcome.HOLDS || outcome == Outcome.HOLDS_WEAKLY)
                    : outcome == Outcome.HOLDS && isNatural(judged.readings().get(reading)) && relation.residual() == 0;
            if (meant && isComplete(judged, reading, line)) {
                certain.add(relation);
            }
        }
    }

    private boolean isComplete(JudgedTotal judged, int reading, int line) {
        for (int part : judged.parts(reading)) {
            if (!axis.figures().isKnown(part, line)) {
                return false;
            }
        }
        return true;
    }

    /** The index of the reading that is broken in a line and has most evidence elsewhere, −1 where none has any. */
    private static int strongest(JudgedTotal judged, int line) {
        int strongest = -1;
        for (int reading = 0; reading < judged.readings().size(); reading++) {
            int strength = judged.strength(reading);
            if (strength > 0
                    && judged.outcome(reading, line) == Outcome.BROKEN
                    && (strongest < 0 || strength > judged.strength(strongest))) {
                strongest = reading;
            }
        }
        return strongest;
    }

    private void addLikely(JudgedTotal judged, int line) {
        for (int reading = 0; reading < judged.readings().size() && !judged.isEvident(); reading++) {
            if (isNatural(judged.readings().get(reading)) && judged.outcome(reading, line) == Outcome.BROKEN) {
                likely.add(relation(judged, reading, line, true));
            }
        }
    }

    /** Whether a reading is plain: all leaves or all totals on one side, or those up to another total. */
    private static boolean isNatural(Reading reading) {
        return reading.kinds().stream().anyMatch(kind -> NATURAL.matcher(kind).matches());
    }

    private SumRelation relation(JudgedTotal judged, int reading, int line, boolean broken) {
        return new SumRelation(axis, judged.total(), judged.parts(reading), line, broken);
    }
}
