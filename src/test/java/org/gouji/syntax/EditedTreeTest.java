package org.gouji.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.BuiltInEditions;
import org.gouji.text.RandomEdits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree that followed edits is the tree of the text that they left. */
class EditedTreeTest {

    private static final int EDITS = 1_000;

    /** All layouts together edit a document more than 10,000 times. */
    @ParameterizedTest
    @EnumSource
    void equalsAFreshParseAfterEveryEdit(Layout layout) {
        RandomEdits edits = new RandomEdits(new Random(layout.name().hashCode()));
        String report = layout.write(SampleReport.consistent(BuiltInEditions.newest(), 5));
        SyntaxTree tree = SyntaxTree.parse(report);
        for (int edit = 0; edit < EDITS; edit++) {
            tree = tree.edit(edits.next(tree.text()));
            assertEqual(tree, SyntaxTree.parse(tree.text()));
        }
    }

    /** Short texts of nothing but line ends and marks, where a change reaches beyond its own place. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void equalsAFreshParseWhereMarksMeet(int seed) {
        RandomEdits edits = new RandomEdits(new Random(seed));
        SyntaxTree tree = SyntaxTree.parse("");
        for (int edit = 0; edit < EDITS; edit++) {
            tree = tree.text().length() > 30 ? SyntaxTree.parse("") : tree;
            tree = tree.edit(edits.next(tree.text()));
            assertEqual(tree, SyntaxTree.parse(tree.text()));
        }
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
