package org.gouji.analysis;

import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Creates the fix that removes an ignore: one of several codes, else the comment, with its line if otherwise empty. */
final class IgnoreRemoval {

    private static final Message COMMENT = Message.of("删去这条忽略", "Delete this ignore");
    private static final Localized CODE = new Localized("从忽略中删去 {0}", "Delete {0} from this ignore");

    private IgnoreRemoval() {}

    /** The fix that removes the code with a number, from 0, or the whole comment where it has no other code. */
    static Fix fix(SyntaxTree tree, IgnoreComment comment, int number) {
        if (comment.codes().size() < 2) {
            return Fix.of(COMMENT, false, new TextEdit(place(tree, comment.range()), ""));
        }
        TextRange code = comment.codes().get(number);
        boolean last = number == comment.codes().size() - 1;
        TextRange place = last
                ? new TextRange(comment.codes().get(number - 1).end(), code.end())
                : new TextRange(code.start(), comment.codes().get(number + 1).start());
        Message title = Message.of(CODE, code.of(tree.text()));
        return Fix.of(title, false, new TextEdit(place, ""));
    }

    private static TextRange place(SyntaxTree tree, TextRange comment) {
        int first = tree.index().lineOf(comment.start());
        int last = tree.index().lineOf(comment.end() - 1);
        TextRange lines = tree.range(first).union(tree.range(last));
        boolean alone = Blanks.trim(tree.text(), lines).equals(comment);
        if (!alone) {
            return new TextRange(blanksBefore(tree.text(), comment.start(), lines.start()), comment.end());
        }
        boolean lineAfter = last + 1 < tree.lines().size();
        int start = lineAfter || first == 0 ? lines.start() : tree.index().end(first - 1);
        return new TextRange(start, lineAfter ? tree.index().start(last + 1) : lines.end());
    }

    private static int blanksBefore(String text, int end, int from) {
        int at = end;
        while (at > from && Blanks.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
