package org.gouji.lexing;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * A lexer simulator that looks up transitions by character class. ANTLR's own caches transitions for ASCII only and
 * computes the others again each time, which for Chinese is nearly all of them; and its loop calls so many objects per
 * character that compiling it to machine code takes longer than checking a thousand reports. ANTLR still computes the
 * transitions that aren't cached yet.
 */
final class DenseLexerSimulator extends LexerATNSimulator {

    private final LexerInput input;
    private final Alphabet alphabet;

    DenseLexerSimulator(
            Lexer lexer,
            LexerInput input,
            ATN grammar,
            DFA[] states,
            PredictionContextCache contexts,
            Alphabet alphabet) {
        super(lexer, grammar, states, contexts);
        this.input = input;
        this.alphabet = alphabet;
    }

    /** Returns the type of the longest token at the input's position and moves the input behind that token. */
    @Override
    @SuppressWarnings("ReferenceEquality") // There is one ERROR.
    public int match(CharStream stream, int mode) {
        DFAState state = decisionToDFA[mode].s0;
        char[] units = input.units();
        int at = input.at();
        int end = -1;
        int type = 0;
        while (state != null && state != ERROR) {
            if (state.isAcceptState) {
                end = at;
                type = state.prediction;
            }
            if (at == units.length) {
                break;
            }
            state = step(state, alphabet.classOf(units[at++]));
        }
        if (state == null || end < 0) {
            return super.match(stream, mode);
        }
        input.moveTo(end);
        return type;
    }

    private static @Nullable DFAState step(DFAState from, int classOfUnit) {
        DFAState[] edges = from.edges;
        return edges == null ? null : edges[classOfUnit];
    }

    @Override
    @SuppressWarnings("NullAway") // ANTLR asks for null where the step isn't known yet.
    protected DFAState getExistingTargetState(DFAState from, int unit) {
        return unit < 0 ? null : step(from, alphabet.classOf((char) unit));
    }

    @Override
    protected void addDFAEdge(DFAState from, int unit, DFAState to) {
        if (unit < 0) {
            return;
        }
        synchronized (from) {
            if (from.edges == null) {
                from.edges = new DFAState[alphabet.size()];
            }
            from.edges[alphabet.classOf((char) unit)] = to;
        }
    }
}
