package org.gouji.lexing;

import java.util.function.Function;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;

/**
 * The automaton of a lexer grammar without predicates, actions and modes, with every step that any of its lexers has
 * learnt. Safe for use by many threads.
 */
public final class Automaton {

    private final Alphabet alphabet;
    private final ATN grammar;
    private final DFA[] states;
    private final PredictionContextCache contexts = new PredictionContextCache();

    public Automaton(ATN grammar) {
        this.grammar = grammar;
        this.alphabet = new Alphabet(grammar);
        this.states = new DFA[grammar.getNumberOfDecisions()];
        for (int decision = 0; decision < states.length; decision++) {
            states[decision] = new DFA(grammar.getDecisionState(decision), decision);
        }
    }

    /**
     * A lexer of this grammar over some characters, silent about errors.
     *
     * @param <L> the generated lexer
     * @param generated its constructor
     * @param base the offset of the first character, from which tokens are counted
     */
    public <L extends Lexer> L lexer(Function<CharStream, L> generated, char[] units, int base) {
        LexerInput input = new LexerInput(units, base, alphabet);
        L lexer = generated.apply(input);
        lexer.removeErrorListeners();
        lexer.setInterpreter(new DenseLexerSimulator(lexer, input, grammar, states, contexts, alphabet));
        return lexer;
    }
}
