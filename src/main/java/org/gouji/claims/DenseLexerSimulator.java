package org.gouji.claims;

import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.gouji.claims.grammar.ClaimsLexer;

/**
 * A lexer's automaton that keeps its transitions for every character of the {@link Alphabet}. ANTLR's own keeps those
 * for ASCII only, and works out the others again each time, which for words in Chinese is nearly all of them.
 */
final class DenseLexerSimulator extends LexerATNSimulator {

    private static final ATN GRAMMAR = ClaimsLexer._ATN;
    private static final PredictionContextCache CONTEXTS = new PredictionContextCache();
    private static final DFA[] STATES = states();

    DenseLexerSimulator(Lexer lexer) {
        super(lexer, GRAMMAR, STATES, CONTEXTS);
    }

    private static DFA[] states() {
        DFA[] states = new DFA[GRAMMAR.getNumberOfDecisions()];
        for (int decision = 0; decision < states.length; decision++) {
            states[decision] = new DFA(GRAMMAR.getDecisionState(decision), decision);
        }
        return states;
    }

    @Override
    @SuppressWarnings("NullAway") // ANTLR asks for null where the transition isn't known yet.
    protected DFAState getExistingTargetState(DFAState from, int unit) {
        DFAState[] edges = from.edges;
        return edges == null || unit < 0 ? null : edges[Alphabet.numberOf(unit)];
    }

    @Override
    protected void addDFAEdge(DFAState from, int unit, DFAState to) {
        if (unit < 0) {
            return;
        }
        synchronized (from) {
            if (from.edges == null) {
                from.edges = new DFAState[Alphabet.SIZE];
            }
            from.edges[Alphabet.numberOf(unit)] = to;
        }
    }
}
