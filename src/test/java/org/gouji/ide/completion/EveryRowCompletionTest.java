package org.gouji.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.report.table.BoundRow;
import org.gouji.standard.BuiltInEditions;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of both formats, completed from every start of its label in every layout, has its label once. */
class EveryRowCompletionTest {

    static Stream<Standard> standards() {
        return BuiltInEditions.all().stream();
    }

    /** Every format in every layout in which labels and figures are parted. */
    static Stream<Arguments> layouts() {
        return standards().flatMap(standard -> Stream.of(Layout.values())
                .filter(layout -> layout != Layout.SQUASHED)
                .map(layout -> Arguments.of(standard.id(), layout)));
    }

    private static Stream<Name> names(Standard standard) {
        return standard.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.label().zh().isEmpty())
                .map(Name::of);
    }

    private static Stream<String> starts(String text) {
        return IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end));
    }

    private static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String filterText(Name name, String typed) {
        Optional<Name.Match> match = name.match(typed);
        assertThat(match).as("%s for %s", typed, name.title()).isPresent();
        return match.orElseThrow().filterText();
    }

    @ParameterizedTest
    @MethodSource("standards")
    void whatIsFilteredByGoesOnFromWhatWasTyped(Standard standard) {
        names(standard).forEach(name -> {
            for (String form : List.of(name.title(), name.words(), name.initials(), name.number() + name.initials())) {
                starts(form).forEach(typed -> assertThat(filterText(name, typed))
                        .as("%s for %s", typed, name.title())
                        .isIn(name.title(), name.words(), name.initials(), name.number() + name.initials()));
                starts(halfWidth(form)).forEach(typed -> assertThat(halfWidth(filterText(name, typed)))
                        .as("%s for %s", typed, name.title())
                        .isIn(
                                halfWidth(name.title()),
                                halfWidth(name.words()),
                                name.initials(),
                                halfWidth(name.number() + name.initials())));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("standards")
    void anotherMarkBehindTheNumberTakesThePlaceOfTheForms(Standard standard) {
        names(standard).filter(name -> name.number().endsWith(".")).forEach(name -> {
            String digit = name.number().replace(".", "");
            assertThat(filterText(name, digit + "、")).isEqualTo(digit + "、" + name.words());
            assertThat(filterText(name, digit + "、" + name.words().charAt(0))).isEqualTo(digit + "、" + name.words());
            assertThat(filterText(name, digit)).isEqualTo(name.title());
        });
    }

    private static List<BoundRow> rows(String text) {
        return Analysis.of(text).report().tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.row().label().zh().isEmpty())
                .toList();
    }

    /** The text after an item was accepted; empty where it isn't offered. */
    private static Optional<String> accepted(String text, int cursor, BoundRow row) {
        return Completion.at(Analysis.of(text), cursor, 2024).stream()
                .filter(item -> item.label().equals(row.row().title()))
                .findFirst()
                .map(item -> TextEdit.apply(
                        text, List.of(new TextEdit(item.replace(), item.text().plain()))));
    }

    /** Short starts of the label, all of it, and initials; in one line only letters tell a label from a figure. */
    private static List<String> typed(Row row, Layout layout) {
        List<String> typed = new ArrayList<>(starts(row.title()).limit(3).toList());
        typed.add(row.title());
        starts(row.initials()).skip(1).limit(1).forEach(typed::add);
        typed.removeIf(start -> layout == Layout.ONE_LINE
                ? start.chars().noneMatch(Character::isLetter)
                : start.chars().allMatch(Character::isDigit));
        return typed;
    }

    private static boolean isInOnePiece(String label) {
        return label.chars().noneMatch(Character::isWhitespace);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layouts")
    void aRowWithFiguresGetsItsLabelOnce(String standard, Layout layout) {
        String text = layout.write(SampleReport.consistent(BuiltInEditions.get(standard), 4));
        int checked = 0;
        for (BoundRow row : rows(text)) {
            TextRange label = row.label();
            if (isInOnePiece(label.of(text))) {
                checked++;
                String before = text.substring(0, label.start());
                String behind = text.substring(label.end());
                for (String typed : typed(row.row(), layout)) {
                    Optional<String> whole = accepted(before + typed + behind, before.length() + typed.length(), row);
                    assertThat(whole.map(after -> around(after, before.length())))
                            .as("%s for %s", typed, row.row().title())
                            .contains(around(before + row.row().title() + behind, before.length()));
                    assertThat(whole).contains(before + row.row().title() + behind);
                }
            }
        }
        assertThat(checked).isGreaterThan(15);
    }

    /** A stretch of a text that people can read when a test fails. */
    private static String around(String text, int offset) {
        return text.substring(Math.max(0, offset - 30), Math.min(text.length(), offset + 80));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("layouts")
    void aRowThatIsStillToBeWrittenGetsItsLabelOnce(String standard, Layout layout) {
        String text = layout.write(SampleReport.consistent(BuiltInEditions.get(standard), 4));
        for (BoundRow row : rows(text)) {
            TextRange label = row.label();
            int start = text.lastIndexOf('\n', label.start()) + 1;
            int end = text.indexOf('\n', label.end());
            boolean ofOneLine = row.range().end() <= end && end > 0;
            if (ofOneLine && isInOnePiece(label.of(text)) && isAlone(text.substring(start, label.start()))) {
                for (String typed : typed(row.row(), layout)) {
                    String cut = text.substring(0, label.start()) + typed + text.substring(end);
                    checkWritten(cut, label.start() + typed.length(), row, typed);
                }
            }
        }
    }

    private static boolean isAlone(String lead) {
        return lead.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static void checkWritten(String cut, int cursor, BoundRow row, String typed) {
        Optional<String> whole = accepted(cut, cursor, row);
        assertThat(whole).as("%s for %s", typed, row.row().title()).isPresent();
        if (!row.row().id().equals("3.6")) { // without figures it may as well be the group of the 2021 format
            assertThat(rows(whole.orElseThrow()))
                    .as("%s for %s", typed, row.row().title())
                    .extracting(found -> found.row().id())
                    .containsOnlyOnce(row.row().id());
        }
        int start = cut.lastIndexOf('\n', cursor - 1) + 1;
        int end = whole.orElseThrow().indexOf('\n', start);
        String line = whole.orElseThrow().substring(start, end);
        assertThat(line.split(Pattern.quote(row.row().title()), -1))
                .as("%s in %s", row.row().title(), line)
                .hasSize(2);
        assertThat(line.replace(row.row().title(), "")).doesNotContainPattern("[\\p{L}\\d.、]");
    }
}
