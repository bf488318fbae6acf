package org.gouji.claims;

import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.gouji.claims.grammar.ClaimsLexer;

/**
 * The characters that the rules of the lexer name, numbered from 1; all others are alike to it. Taken from the grammar
 * itself, so that nothing has to be kept in step with it.
 */
final class Alphabet {

    /** What the lexer is shown for a character that no rule names. */
    static final char OTHER = '\u0001';

    private static final char[] NUMBERS = new char[Character.MAX_VALUE + 1];

    /** One more than the highest number. */
    static final int SIZE = number(ClaimsLexer._ATN);

    private Alphabet() {}

    private static int number(ATN grammar) {
        int next = 1;
        for (ATNState state : grammar.states) {
            for (int index = 0; index < state.getNumberOfTransitions(); index++) {
                Transition transition = state.transition(index);
                IntervalSet label = transition.label();
                if (label != null && transition.getSerializationType() != Transition.WILDCARD) {
                    next = number(label, next);
                }
            }
        }
        return next;
    }

    private static int number(IntervalSet label, int from) {
        int next = from;
        for (Interval interval : label.getIntervals()) {
            for (int unit = Math.max(0, interval.a); unit <= Math.min(interval.b, Character.MAX_VALUE); unit++) {
                if (NUMBERS[unit] == 0) {
                    NUMBERS[unit] = (char) next++;
                }
            }
        }
        return next;
    }

    /** The number of a character, 0 for one that no rule names. */
    static int numberOf(int unit) {
        return NUMBERS[unit];
    }

    /** The character as the lexer is shown it. */
    static char shown(char unit) {
        return NUMBERS[unit] == 0 ? OTHER : unit;
    }
}
