package org.gouji.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.text.DisplayWidth;
import org.gouji.text.TextRange;
import org.junit.jupiter.api.Test;

/** A line with carets; the place is between ⟦ and ⟧. */
class SourceLineTest {

    private static void check(String marked, String expected) {
        SourceLine line = line(marked);
        String carets = " ".repeat(line.indent()) + "^".repeat(line.carets());
        assertThat(line.shown() + "\n" + carets).isEqualTo(expected);
    }

    private static SourceLine line(String marked) {
        int start = marked.indexOf('⟦');
        int end = marked.indexOf('⟧') - 1;
        String text = marked.replaceAll("[⟦⟧]", "");
        return SourceLine.of(text, new TextRange(0, text.length()), new TextRange(start, end));
    }

    @Test
    void chineseCharactersAreTwoWide() {
        check("总计 ⟦12⟧ 件", "总计 12 件\n     ^^");
        check("总⟦计１⟧", "总计１\n  ^^^^");
    }

    @Test
    void tabsAreFourSpaces() {
        check("规章\t⟦0⟧\t0", "规章    0    0\n        ^");
    }

    @Test
    void blanksAtTheEdgesAreLeftOut() {
        check("\t \t⟦6⟧\t", "6\n^");
        check("  ⟦⟧  ", "\n^");
    }

    @Test
    void anEmptyPlaceGetsOneCaret() {
        check("总计⟦⟧", "总计\n    ^");
    }

    @Test
    void nothingSteersTheTerminal() {
        check("a\u001B[31m⟦b⟧\u200B\u0007", "a.[31mb.\n      ^");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        SourceLine line = line("一".repeat(500) + "⟦12⟧" + "二".repeat(500));
        assertThat(line.shown()).startsWith("...一").endsWith("二...").contains("一12二");
        assertThat(DisplayWidth.of(line.shown())).isBetween(90, 110);
        assertThat(line.indent()).isEqualTo(53);
    }

    @Test
    void atTheEndsOfALongLineMoreOfTheOtherSideIsShown() {
        SourceLine last = line("一".repeat(500) + "⟦12⟧");
        assertThat(last.shown()).startsWith("...").endsWith("一12");
        assertThat(DisplayWidth.of(last.shown())).isBetween(95, 110);
        SourceLine first = line("⟦12⟧" + "一".repeat(500));
        assertThat(first.shown()).startsWith("12一").endsWith("...");
    }

    @Test
    void aPlaceLongerThanTheLineIsCut() {
        SourceLine line = line("⟦" + "一".repeat(500) + "⟧");
        assertThat(line.carets()).isEqualTo(100);
    }
}
