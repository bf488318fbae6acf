package org.gouji.syntax;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A token stream that holds the next token and the last one only. The grammar is LL(1), so the parser never goes
 * further back or ahead; keeping more tokens would cost more than parsing.
 */
final class TokenPipe implements TokenStream {

    private final TokenSource source;
    private Token next;
    private Token last;
    private int type;
    private int index;

    TokenPipe(TokenSource source) {
        this.source = source;
        this.next = source.nextToken();
        this.last = next;
        this.type = next.getType();
    }

    @Override
    public Token LT(int distance) {
        return distance < 0 ? last : next;
    }

    @Override
    public int LA(int distance) {
        return distance < 0 ? last.getType() : type;
    }

    @Override
    public void consume() {
        last = next;
        next = source.nextToken();
        type = next.getType();
        index++;
    }

    @Override
    public Token get(int place) {
        return place < index ? last : next;
    }

    @Override
    public TokenSource getTokenSource() {
        return source;
    }

    @Override
    public String getText(Interval interval) {
        return "";
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public String getText(RuleContext context) {
        return "";
    }

    @Override
    public String getText(Token start, Token stop) {
        return "";
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // Nothing is kept.
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int place) {
        // An LL(1) parser never goes back.
    }

    @Override
    public int size() {
        return index + 1;
    }

    @Override
    public String getSourceName() {
        return source.getSourceName();
    }
}
