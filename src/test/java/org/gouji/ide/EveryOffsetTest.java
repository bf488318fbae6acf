package org.gouji.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.ide.navigation.Highlighting;
import org.gouji.ide.navigation.Link;
import org.gouji.ide.navigation.Links;
import org.gouji.ide.navigation.Sums;
import org.gouji.ide.outline.Fold;
import org.gouji.ide.outline.Folds;
import org.gouji.ide.outline.Selection;
import org.gouji.ide.reading.HintOptions;
import org.gouji.ide.reading.Hints;
import org.gouji.ide.reading.Hover;
import org.gouji.ide.reading.Lenses;
import org.gouji.ide.reading.Token;
import org.gouji.ide.reading.Tokens;
import org.gouji.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever of a report is there and wherever the cursor is, answers make sense. */
class EveryOffsetTest {

    private static final int CUT = 61;
    private static final int STEP = 7;

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("grammar", "examples"))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ofAnExample(Path example) throws IOException {
        String text = Files.readString(example);
        Analysis analysis = Analysis.of(text);
        checkText(analysis);
        for (int offset = 0; offset <= text.length(); offset += STEP) {
            checkOffset(analysis, offset);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ofWhatIsTypedSoFarOrLeft(Path example) throws IOException {
        String text = Files.readString(example);
        for (int cut = 0; cut <= text.length(); cut += CUT) {
            check(text.substring(0, cut));
            check(text.substring(cut));
        }
    }

    private static void check(String text) {
        Analysis analysis = Analysis.of(text);
        checkText(analysis);
        checkOffset(analysis, 0);
        checkOffset(analysis, text.length() / 2);
        checkOffset(analysis, text.length());
    }

    private static void checkText(Analysis analysis) {
        Findings findings = Findings.of(analysis);
        TextRange all = new TextRange(0, analysis.text().length());
        List<Fold> folds = Folds.of(analysis);
        folds.forEach(fold -> assertThat(all.contains(fold.range())).isTrue());
        checkNested(folds.stream().map(Fold::range).toList());
        assertThat(Folds.wholeLines(folds)).allMatch(fold -> fold.firstLine() < fold.lastLine());
        checkTokens(findings, all);
        assertThat(Hints.in(findings, all, HintOptions.DEFAULT)).allMatch(hint -> all.touches(hint.offset()));
        assertThat(Lenses.of(findings)).allMatch(lens -> isOnOneLine(analysis, lens.range()));
        List<TextRange> links = Links.of(analysis).stream().map(Link::range).toList();
        checkApart(links);
    }

    private static void checkTokens(Findings findings, TextRange all) {
        Analysis analysis = findings.analysis();
        List<Token> tokens = Tokens.in(findings, all, false);
        checkApart(tokens.stream().map(Token::range).toList());
        assertThat(tokens)
                .allMatch(token -> all.contains(token.range()) && !token.range().isEmpty())
                .allMatch(token -> isOnOneLine(analysis, token.range()));
        TextRange half = new TextRange(all.length() / 3, all.length() / 2);
        int first = analysis.index().start(analysis.index().lineOf(half.start()));
        int last = analysis.index().end(analysis.index().lineOf(half.end()));
        assertThat(Tokens.in(findings, new TextRange(first, last), false))
                .isEqualTo(tokens.stream()
                        .filter(token ->
                                token.range().start() <= last && token.range().end() >= first)
                        .toList());
    }

    private static boolean isOnOneLine(Analysis analysis, TextRange range) {
        return analysis.index().lineOf(range.start()) == analysis.index().lineOf(range.end());
    }

    private static void checkApart(List<TextRange> ranges) {
        for (int index = 1; index < ranges.size(); index++) {
            assertThat(ranges.get(index).start())
                    .isGreaterThanOrEqualTo(ranges.get(index - 1).end());
        }
    }

    private static void checkNested(List<TextRange> ranges) {
        for (int index = 1; index < ranges.size(); index++) {
            TextRange one = ranges.get(index - 1);
            TextRange other = ranges.get(index);
            assertThat(one.start()).isLessThanOrEqualTo(other.start());
            assertThat(one.contains(other) || one.end() <= other.start()).isTrue();
        }
    }

    private static void checkOffset(Analysis analysis, int offset) {
        TextRange all = new TextRange(0, analysis.text().length());
        Hover.at(analysis, offset).ifPresent(hover -> {
            assertThat(all.contains(hover.range())).isTrue();
            assertThat(hover.range().touches(offset)).isTrue();
            assertThat(hover.heading().zh()).isNotBlank();
            assertThat(hover.heading().en()).isNotBlank();
        });
        assertThat(Highlighting.at(analysis, offset))
                .allMatch(found -> all.contains(found.range()) && !found.range().isEmpty())
                .isSortedAccordingTo((left, right) -> left.range().compareTo(right.range()));
        assertThat(Sums.addends(analysis, offset)).allMatch(link -> link.row().contains(link.target()));
        assertThat(Sums.totals(analysis, offset)).allMatch(link -> link.row().contains(link.target()));
        List<TextRange> selection = Selection.at(analysis, offset);
        assertThat(selection).isNotEmpty().allMatch(range -> range.touches(offset) && all.contains(range));
        assertThat(selection.get(selection.size() - 1)).isEqualTo(all);
        for (int index = 1; index < selection.size(); index++) {
            assertThat(selection.get(index).contains(selection.get(index - 1))).isTrue();
            assertThat(selection.get(index).length())
                    .isGreaterThan(selection.get(index - 1).length());
        }
    }
}
