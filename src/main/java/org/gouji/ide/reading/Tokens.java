package org.gouji.ide.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.ide.figure.Place;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.row.Figure;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/** The semantic tokens of a report, by which editors colour it: headings, labels, figures, comments. */
public final class Tokens {

    private final Report report;
    private final TextRange range;
    private final Set<TextRange> wrong = new HashSet<>();
    private final List<Token> found = new ArrayList<>();

    private Tokens(Findings findings, TextRange range) {
        this.report = findings.analysis().report();
        this.range = range;
        findings.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::range)
                .filter(range::touches)
                .forEach(wrong::add);
    }

    /**
     * The tokens that touch a range, in the order of the text, none overlapping another.
     *
     * @param multiline whether a token may span several lines; otherwise it is cut at line ends
     */
    public static List<Token> in(Findings findings, TextRange range, boolean multiline) {
        Tokens tokens = new Tokens(findings, range);
        tokens.addFigures();
        tokens.report.tree().comments().forEach(comment -> tokens.add(comment, Token.Kind.COMMENT));
        Place.labels(tokens.report, range).forEach(tokens::addLabel);
        Place.columns(tokens.report, range).forEach(place -> tokens.add(place.range(), Token.Kind.COLUMN));
        tokens.addHeadings();
        return tokens.apart(multiline);
    }

    private void add(TextRange place, Token.Kind kind) {
        if (!place.isEmpty() && place.touches(range)) {
            found.add(new Token(place, kind));
        }
    }

    private void addFigures() {
        Place.figures(report, range)
                .map(Place.FigurePlace.class::cast)
                .filter(place -> place.figure().form() != Figure.Form.BLANK)
                .forEach(place -> add(place.range(), kind(place)));
        report.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.surplus().stream())
                .forEach(
                        surplus -> add(surplus, wrong.contains(surplus) ? Token.Kind.WRONG_FIGURE : Token.Kind.FIGURE));
    }

    private Token.Kind kind(Place.FigurePlace place) {
        if (wrong.contains(place.range())) {
            return Token.Kind.WRONG_FIGURE;
        }
        return isTotal(place.table().table(), place.figure().cell()) ? Token.Kind.TOTAL : Token.Kind.FIGURE;
    }

    private static boolean isTotal(Table table, CellId cell) {
        boolean row = table.row(cell.row()).map(Row::total).orElse(false);
        return row
                || table.blockOf(cell.row()).columns().stream()
                        .filter(column -> column.id().equals(cell.column()))
                        .anyMatch(Column::total);
    }

    private void addLabel(Place place) {
        boolean group = place instanceof Place.LabelPlace label && !label.row().figures();
        add(place.range(), group ? Token.Kind.GROUP : Token.Kind.LABEL);
    }

    private void addHeadings() {
        for (BoundChapter chapter : report.chapters()) {
            add(chapter.heading().range(), Token.Kind.CHAPTER);
            chapter.headings().forEach(heading -> add(heading.range(), Token.Kind.TOPIC));
        }
        report.repeated().forEach(heading -> add(heading.range(), Token.Kind.CHAPTER));
        report.title().range().ifPresent(title -> add(title, Token.Kind.TITLE));
    }

    /**
     * Cuts the tokens so that none overlap: of a token of lower rank only the parts outside of higher ones are kept.
     */
    private List<Token> apart(boolean multiline) {
        found.sort(Comparator.comparing(Token::kind).thenComparing(Token::range));
        NavigableMap<Integer, Token> taken = new TreeMap<>();
        for (Token token : found) {
            List<TextRange> pieces = multiline ? List.of(token.range()) : lines(token.range());
            pieces.forEach(piece -> fill(piece, token.kind(), taken));
        }
        return List.copyOf(taken.values());
    }

    private void fill(TextRange piece, Token.Kind kind, NavigableMap<Integer, Token> taken) {
        int at = piece.start();
        Map.Entry<Integer, Token> before = taken.lowerEntry(piece.start());
        if (before != null) {
            at = Math.max(at, before.getValue().range().end());
        }
        List<TextRange> free = new ArrayList<>();
        for (Token other : taken.subMap(piece.start(), piece.end()).values()) {
            if (other.range().start() > at) {
                free.add(new TextRange(at, other.range().start()));
            }
            at = Math.max(at, other.range().end());
        }
        if (at < piece.end()) {
            free.add(new TextRange(at, piece.end()));
        }
        for (TextRange gap : free) {
            TextRange words = Blanks.trim(report.tree().text(), gap);
            if (!words.isEmpty()) {
                taken.put(words.start(), new Token(words, kind));
            }
        }
    }

    /** The parts of a range on its single lines, for the lines that touch the wanted range. */
    private List<TextRange> lines(TextRange piece) {
        SyntaxTree tree = report.tree();
        int first = tree.index().lineOf(Math.max(piece.start(), Math.min(range.start(), piece.end())));
        int last = tree.index().lineOf(Math.min(piece.end(), Math.max(range.end(), piece.start())));
        List<TextRange> lines = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            TextRange line = tree.range(number);
            int start = Math.max(piece.start(), line.start());
            int end = Math.min(piece.end(), line.end());
            if (start < end) {
                lines.add(new TextRange(start, end));
            }
        }
        return lines;
    }
}
