package org.gouji.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.UnbufferedTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.gouji.claims.Quantity.Kind;
import org.gouji.claims.grammar.ClaimsLexer;
import org.gouji.claims.grammar.ClaimsParser;
import org.gouji.claims.grammar.ClaimsParserBaseListener;
import org.gouji.lexing.Automaton;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Parses a passage into the phrases of its sentences. */
final class PhraseReader extends ClaimsParserBaseListener {

    private static final Automaton AUTOMATON = new Automaton(ClaimsLexer._ATN);
    private static final String ROUGH = "余多";

    private final Squeezed text;
    private final List<List<Phrase>> sentences = new ArrayList<>();
    private List<Phrase> phrases = new ArrayList<>();
    private boolean about;

    private PhraseReader(Squeezed text) {
        this.text = text;
    }

    /** The sentences of a passage, each its phrases with the marks between them. */
    static List<List<Phrase>> read(Squeezed text) {
        ClaimsLexer lexer = AUTOMATON.lexer(ClaimsLexer::new, text.units(), 0);
        ClaimsParser parser = new ClaimsParser(new UnbufferedTokenStream<>(lexer));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.setBuildParseTree(false);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        PhraseReader reader = new PhraseReader(text);
        parser.addParseListener(reader);
        parser.passage();
        return reader.sentences;
    }

    @Override
    public void exitSentence(ClaimsParser.SentenceContext sentence) {
        sentences.add(phrases);
        phrases = new ArrayList<>();
        about = false;
    }

    @Override
    public void exitSeparator(ClaimsParser.SeparatorContext separator) {
        add(separator.start, separator.start);
        about = false;
    }

    @Override
    public void exitWord(ClaimsParser.WordContext word) {
        add(word.start, word.start);
        about = word.start.getType() == ClaimsLexer.ABOUT;
    }

    @Override
    public void exitDate(ClaimsParser.DateContext date) {
        int year = date.year == null ? 0 : DateWords.year(textOf(date.year));
        int start = date.start.getStartIndex();
        TextRange digits = text.range(start, start + (year == 0 ? 0 : 4));
        int month = date.month == null ? 0 : DateWords.number(textOf(date.month));
        int day = date.day == null ? 0 : DateWords.number(textOf(date.day));
        phrases.add(new Phrase(
                ClaimsLexer.YEAR, range(date.start, date.stop), null, new Phrase.Date(year, digits, month, day)));
        about = false;
    }

    @Override
    public void exitQuantity(ClaimsParser.QuantityContext quantity) {
        boolean han = quantity.number.getType() == ClaimsLexer.NUMERAL;
        String digits = textOf(quantity.number);
        String unit = quantity.unit == null ? "" : textOf(quantity.unit);
        boolean rough = about
                || ROUGH.indexOf(digits.charAt(digits.length() - 1)) >= 0
                || digits.chars().anyMatch(letter -> ROUGH.indexOf(letter) >= 0)
                || (quantity.unit != null && quantity.unit.getType() == ClaimsLexer.ROUGH_UNIT);
        String plain = digits.replace("余", "").replace("多", "");
        Optional<BigDecimal> value = han ? hanValue(plain) : NumberWords.parseDigits(plain);
        TextRange range = range(quantity.number, quantity.number);
        Quantity read = value.filter(known -> !unit.isEmpty() || known.signum() == 0)
                .map(known -> new Quantity(range, known, !rough, unit, Kind.COUNT))
                .orElse(null);
        addNumber(quantity.start, quantity.stop, read);
    }

    private static Optional<BigDecimal> hanValue(String words) {
        return NumberWords.isWellFormed(words)
                ? NumberWords.parseHan(words).map(BigDecimal::valueOf)
                : Optional.empty();
    }

    @Override
    public void exitShare(ClaimsParser.ShareContext share) {
        String words = textOf(share.number);
        Optional<BigDecimal> value = words.endsWith("%")
                ? NumberWords.parseDigits(words.substring(0, words.length() - 1))
                : DateWords.hundredths(words.substring(3));
        int end = share.number.getStopIndex() + (words.endsWith("%") ? 0 : 1);
        TextRange range = text.range(share.number.getStartIndex(), end);
        boolean exact = !about;
        Quantity read = value.map(known -> new Quantity(range, known, exact, "%", Kind.SHARE))
                .orElse(null);
        addNumber(share.start, share.stop, read);
    }

    @Override
    public void exitMoney(ClaimsParser.MoneyContext money) {
        add(money.start, money.stop);
        about = false;
    }

    private void addNumber(Token start, Token stop, @Nullable Quantity quantity) {
        int type = quantity == null ? ClaimsLexer.OTHER : ClaimsLexer.NUMBER;
        phrases.add(new Phrase(type, range(start, stop), quantity, null));
        about = false;
    }

    private void add(Token start, Token stop) {
        if (start.getType() == ClaimsLexer.UNTIL) {
            String words = textOf(start);
            int at = words.indexOf('年') - 4;
            int year = at >= 0 && Character.isDigit(words.charAt(at)) ? DateWords.year(words.substring(at)) : 0;
            int from = start.getStartIndex() + Math.max(0, at);
            int month = words.indexOf("12月31日") >= 0 ? 12 : 0;
            Phrase.Date date = new Phrase.Date(year, text.range(from, from + 4), month, month == 12 ? 31 : 0);
            phrases.add(new Phrase(start.getType(), range(start, stop), null, date));
        } else {
            phrases.add(new Phrase(start.getType(), range(start, stop), null, null));
        }
    }

    private String textOf(Token token) {
        return text.between(token.getStartIndex(), token.getStopIndex() + 1);
    }

    private TextRange range(Token start, Token stop) {
        return text.range(start.getStartIndex(), stop.getStopIndex() + 1);
    }
}
