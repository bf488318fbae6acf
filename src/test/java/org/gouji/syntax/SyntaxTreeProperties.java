package org.gouji.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.text.LineIndex;

/** Every text parses, and its tree gives the text back. */
class SyntaxTreeProperties {

    @Property(tries = 3000)
    void theTreeGivesTheTextBack(@ForAll("texts") String text) {
        assertThat(written(SyntaxTree.parse(text))).isEqualTo(text);
    }

    @Property(tries = 1000)
    void anyUnitsAtAllAreAText(@ForAll String text) {
        assertThat(written(SyntaxTree.parse(text))).isEqualTo(text);
    }

    @Property(tries = 1000)
    void linesAreThoseOfTheProtocol(@ForAll("texts") String text) {
        SyntaxTree tree = SyntaxTree.parse(text);
        LineIndex index = LineIndex.of(text);
        assertThat(tree.lines()).hasSize(index.lineCount());
        for (int line = 0; line < index.lineCount(); line++) {
            assertThat(tree.range(line).end()).isEqualTo(index.end(line));
        }
    }

    @Property(tries = 1000)
    void aLineDependsOnNoOtherLine(@ForAll("texts") String before, @ForAll("texts") String after) {
        SyntaxTree whole = SyntaxTree.parse(before + "\n" + after);
        int lines = SyntaxTree.parse(after).lines().size();
        assertThat(whole.lines()
                        .subList(whole.lines().size() - lines, whole.lines().size()))
                .isEqualTo(SyntaxTree.parse(after).lines());
    }

    /** Lines, cells and separators put one after the other. */
    private static String written(SyntaxTree tree) {
        String text = tree.text();
        StringBuilder written = new StringBuilder();
        for (int number = 0; number < tree.lines().size(); number++) {
            int start = tree.index().start(number);
            int at = 0;
            for (Cell cell : tree.line(number).cells()) {
                assertThat(cell.outerStart()).isEqualTo(at);
                assertThat(cell.start()).isBetween(cell.outerStart(), cell.end());
                assertThat(cell.end()).isLessThanOrEqualTo(cell.outerEnd());
                written.append(text, start + cell.outerStart(), start + cell.outerEnd());
                at = cell.outerEnd() + 1;
                written.append(at <= tree.line(number).length() ? text.substring(start + at - 1, start + at) : "");
            }
            assertThat(at - 1).isEqualTo(tree.line(number).length());
            int next = number + 1 < tree.lines().size() ? tree.index().start(number + 1) : text.length();
            written.append(text, start + tree.line(number).length(), next);
        }
        return written.toString();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\n",
                        "\r",
                        "\r\n",
                        "\t",
                        "|",
                        "｜",
                        " ",
                        "\u00A0",
                        "\u3000",
                        "\uFEFF",
                        "\f",
                        "#",
                        "##",
                        "-",
                        "--",
                        "---",
                        "<!--",
                        "-->",
                        "<",
                        "\\",
                        "\\|",
                        ":",
                        "一、",
                        "（一）",
                        "1.",
                        "0",
                        "１３",
                        "规章",
                        "总计",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "\uDE00",
                        "\u0000",
                        "é",
                        "e\u0301")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
