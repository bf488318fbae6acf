package org.gouji.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;

/** A token with a type and a range only. Its line can be found in the tree, its text in the report. */
final class SlimToken implements Token {

    /** Creates these tokens for a lexer. */
    static final TokenFactory<SlimToken> FACTORY = new TokenFactory<>() {
        @Override
        public SlimToken create(
                Pair<TokenSource, CharStream> source,
                int type,
                String text,
                int channel,
                int start,
                int stop,
                int line,
                int charPositionInLine) {
            return new SlimToken(type, start, stop);
        }

        @Override
        public SlimToken create(int type, String text) {
            return new SlimToken(type, 0, -1);
        }
    };

    private final int type;
    private final int start;
    private final int stop;

    private SlimToken(int type, int start, int stop) {
        this.type = type;
        this.start = start;
        this.stop = stop;
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return stop;
    }

    @Override
    public String getText() {
        return "";
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getCharPositionInLine() {
        return 0;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getTokenIndex() {
        return -1;
    }

    @Override
    @SuppressWarnings("NullAway") // ANTLR allows a token without a source, and nothing here asks for it.
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway") // As above.
    public CharStream getInputStream() {
        return null;
    }
}
