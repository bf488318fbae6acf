package org.gouji.lexing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * The character classes of a grammar, numbered from 0: characters that no rule tells apart are in one class. They are
 * computed from the grammar itself, so that nothing has to be kept in step with it.
 */
final class Alphabet {

    private final char[] classes = new char[Character.MAX_VALUE + 1];
    private final char[] shown;

    Alphabet(ATN grammar) {
        int count = 1;
        for (IntervalSet label : labels(grammar)) {
            count = split(label, count);
        }
        shown = new char[count];
        for (int unit = Character.MAX_VALUE; unit >= 0; unit--) {
            shown[classes[unit]] = (char) unit;
        }
    }

    private static Set<IntervalSet> labels(ATN grammar) {
        Set<IntervalSet> labels = new HashSet<>();
        for (ATNState state : grammar.states) {
            for (int index = 0; index < state.getNumberOfTransitions(); index++) {
                Transition transition = state.transition(index);
                if (transition.label() != null && transition.getSerializationType() != Transition.WILDCARD) {
                    labels.add(transition.label());
                }
            }
        }
        return labels;
    }

    /**
     * Moves the characters of a label into new classes, one for each class that they were in; returns the number of
     * classes afterwards.
     */
    private int split(IntervalSet label, int from) {
        int count = from;
        Map<Character, Character> parted = new HashMap<>();
        for (Interval interval : label.getIntervals()) {
            for (int unit = Math.max(0, interval.a); unit <= Math.min(interval.b, Character.MAX_VALUE); unit++) {
                Character known = parted.get(classes[unit]);
                if (known == null) {
                    known = (char) count++;
                    parted.put(classes[unit], known);
                }
                classes[unit] = known;
            }
        }
        return count;
    }

    /** The number of classes, empty ones included. */
    int size() {
        return shown.length;
    }

    /** The class of a character. */
    int classOf(char unit) {
        return classes[unit];
    }

    /** A character of a class, which can stand for every other one of the class. */
    char shown(int number) {
        return shown[number];
    }
}
