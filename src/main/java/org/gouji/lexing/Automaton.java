package org.gouji.lexing;

import java.util.function.Function;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.dfa.DFA;

/**
 * The automaton of a lexer grammar without predicates, actions and modes. Its lexers share every transition that one of
 * them has computed. Safe for use by many threads.
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
     * A lexer of this grammar that reads some characters and reports no errors.
     *
     * @param <L> the type of the generated lexer
     * @param generated the constructor of the generated lexer
     * @param base the offset of the first character in the text; the offsets of tokens start from it
     */
    public <L extends Lexer> L lexer(Function<CharStream, L> generated, char[] units, int base) {
        LexerInput input = new LexerInput(units, base, alphabet);
        L lexer = generated.apply(input);
        lexer.removeErrorListeners();
        lexer.setInterpreter(new DenseLexerSimulator(lexer, input, grammar, states, contexts, alphabet));
        return lexer;
    }
}
