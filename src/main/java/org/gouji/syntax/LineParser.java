package org.gouji.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.UnbufferedTokenStream;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.gouji.syntax.grammar.ReportLexer;
import org.gouji.syntax.grammar.ReportParser;
import org.gouji.syntax.grammar.ReportParserBaseListener;

/** Parses the lines of a text, or of a part of it that starts and ends with whole lines. */
final class LineParser extends ReportParserBaseListener {

    private final List<Line> lines = new ArrayList<>();
    private final LineBuilder builder;
    private final int end;

    private LineParser(String text, int start, int end) {
        this.builder = new LineBuilder(text, start);
        this.end = end;
    }

    /** The lines between two offsets, at least one. */
    static List<Line> parse(String text, int start, int end) {
        ReportLexer lexer = new ReportLexer(new ClassedCharStream(text, start, end));
        lexer.removeErrorListeners();
        ReportParser parser = new ReportParser(new UnbufferedTokenStream<CommonToken>(lexer));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.setBuildParseTree(false);
        LineParser listener = new LineParser(text, start, end);
        parser.addParseListener(listener);
        parser.report();
        return listener.lines;
    }

    @Override
    public void visitTerminal(TerminalNode node) {
        Token token = node.getSymbol();
        if (token.getType() == Token.EOF) {
            lines.add(builder.end(end, end));
        } else if (token.getType() == ReportLexer.LINE_END) {
            lines.add(builder.end(token.getStartIndex(), token.getStopIndex() + 1));
        } else {
            builder.add(token);
        }
    }

    @Override
    public void visitErrorNode(ErrorNode node) {
        throw new IllegalStateException("the grammar is total, yet it refused " + node.getSymbol());
    }

    @Override
    public void exitEveryRule(ParserRuleContext context) {
        // A rule says nothing that its tokens don't.
    }
}
