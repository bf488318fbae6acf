package org.gouji.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.Standards;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree that followed edits is the tree of the text that they left. */
class EditedTreeTest {

    private static final int EDITS = 1_000;
    private static final List<String> PIECES = List.of(
            "",
            "",
            "",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "|",
            " | ",
            " ",
            "\u3000",
            "#",
            "## ",
            "---",
            "<!--",
            "-->",
            "<!-- a -->",
            "一、",
            "12",
            "总计",
            "\uD83D",
            "\uDE00",
            "| 0 | 0 |\n",
            "\n\n",
            "a\rb\nc");

    /** All layouts together edit a document more than 10,000 times. */
    @ParameterizedTest
    @EnumSource
    void equalsAFreshParseAfterEveryEdit(Layout layout) {
        Random random = new Random(layout.name().hashCode());
        String report = layout.write(SampleReport.consistent(Standards.newest(), 5));
        SyntaxTree tree = SyntaxTree.parse(report);
        for (int edit = 0; edit < EDITS; edit++) {
            tree = tree.edit(any(random, tree.text()));
            assertEqual(tree, SyntaxTree.parse(tree.text()));
        }
    }

    /** Short texts of nothing but line ends and marks, where a change reaches beyond its own place. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void equalsAFreshParseWhereMarksMeet(int seed) {
        Random random = new Random(seed);
        SyntaxTree tree = SyntaxTree.parse("");
        for (int edit = 0; edit < EDITS; edit++) {
            tree = tree.text().length() > 30 ? SyntaxTree.parse("") : tree;
            tree = tree.edit(any(random, tree.text()));
            assertEqual(tree, SyntaxTree.parse(tree.text()));
        }
    }

    private static TextEdit any(Random random, String text) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(random.nextInt(8) == 0 ? 60 : 3));
        return new TextEdit(new TextRange(start, end), PIECES.get(random.nextInt(PIECES.size())));
    }

    private static void assertEqual(SyntaxTree tree, SyntaxTree fresh) {
        assertThat(tree.lines()).isEqualTo(fresh.lines());
        assertThat(tree.comments()).isEqualTo(fresh.comments());
        assertThat(tree.index().lineCount()).isEqualTo(fresh.index().lineCount());
        for (int line = 0; line < fresh.index().lineCount(); line++) {
            assertThat(tree.index().start(line)).isEqualTo(fresh.index().start(line));
        }
    }
}
