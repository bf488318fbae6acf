package org.gouji.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.gouji.lexing.Automaton;
import org.gouji.syntax.grammar.ReportLexer;
import org.gouji.syntax.grammar.ReportParser;

/**
 * Parses the lines of a text, or of a part of it that starts and ends with whole lines. Lines are built as the parser
 * consumes their tokens: ANTLR's parse tree would hold nothing more, and cost more than all the rest.
 */
final class LineParser extends ReportParser {

    private static final Automaton AUTOMATON = new Automaton(ReportLexer._ATN);

    private final List<Line> lines = new ArrayList<>();
    private final LineBuilder builder;
    private final int end;

    private LineParser(ReportLexer lexer, String text, int start, int end) {
        super(new TokenPipe(lexer));
        this.builder = new LineBuilder(text, start);
        this.end = end;
    }

    /** The lines between two offsets, at least one. */
    static List<Line> parse(String text, int start, int end) {
        char[] units = new char[end - start];
        text.getChars(start, end, units, 0);
        ReportLexer lexer = AUTOMATON.lexer(ReportLexer::new, units, start);
        lexer.setTokenFactory(SlimToken.FACTORY);
        LineParser parser = new LineParser(lexer, text, start, end);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.setBuildParseTree(false);
        parser.report();
        return parser.lines;
    }

    @Override
    public Token consume() {
        Token token = getCurrentToken();
        switch (token.getType()) {
            case Token.EOF -> lines.add(builder.end(end, end));
            case LINE_END -> endLine(token);
            default -> builder.add(token);
        }
        if (token.getType() != Token.EOF) {
            getInputStream().consume();
        }
        return token;
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
        setState(state);
        setContext(context);
    }

    /**
     * Leaves a rule without what ANTLR's own method does for listeners and for the last token, as nothing needs that.
     */
    @Override
    public void exitRule() {
        ParserRuleContext context = getContext();
        setState(context.invokingState);
        setContext(context.getParent());
    }

    private void endLine(Token token) {
        lines.add(builder.end(token.getStartIndex(), token.getStopIndex() + 1));
    }
}
