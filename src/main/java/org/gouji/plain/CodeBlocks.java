package org.gouji.plain;

import java.util.BitSet;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;

/**
 * The lines, counted from 0, of a Markdown text in which pipes don't make a table: fenced code, list items, quotations.
 */
public final class CodeBlocks {

    private static final int SHORTEST_FENCE = 3;
    private static final int DEEPEST_FENCE = 3;

    private final SyntaxTree tree;
    private final BitSet fenced = new BitSet();

    private CodeBlocks(SyntaxTree tree) {
        this.tree = tree;
        if (tree.text().contains("```") || tree.text().contains("~~~")) {
            findFences();
        }
    }

    public static CodeBlocks of(SyntaxTree tree) {
        return new CodeBlocks(tree);
    }

    /** Whether a line is code between two fences, or a fence. An open fence reaches to the end of the text. */
    public boolean isFenced(int line) {
        return fenced.get(line);
    }

    /** Whether a line opens a list item or a quotation. */
    public boolean opensItem(int number) {
        Line line = tree.line(number);
        int start = tree.index().start(number) + line.cells().start(0);
        int end = tree.range(number).end();
        if (line.cells().isBlank(0)) {
            return false;
        }
        String text = tree.text();
        char first = text.charAt(start);
        if (first == '>') {
            return true;
        }
        boolean bullet = first == '*' || first == '-' || first == '+';
        int behind = start + 1;
        while (!bullet && behind < end && isDigit(text.charAt(behind - 1)) && behind - start < 10) {
            if (text.charAt(behind) == '.' || text.charAt(behind) == ')') {
                return behind + 1 < end && Blanks.isSpace(text.charAt(behind + 1));
            }
            behind++;
        }
        return bullet && behind < end && Blanks.isSpace(text.charAt(behind));
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private void findFences() {
        int line = 0;
        int count = tree.lines().size();
        while (line < count) {
            int length = fence(line, '`', 0);
            char mark = length > 0 ? '`' : '~';
            length = length > 0 ? length : fence(line, '~', 0);
            if (length > 0) {
                int close = line + 1;
                while (close < count && !closes(close, mark, length)) {
                    close++;
                }
                fenced.set(line, Math.min(close + 1, count));
                line = close;
            }
            line++;
        }
    }

    private boolean closes(int line, char mark, int length) {
        int found = fence(line, mark, length);
        return found > 0
                && tree.line(line).cells().start(0) + found
                        == tree.line(line).cells().end(0);
    }

    /**
     * The number of fence marks that a line starts with; 0 where they are too few or too far to the right for a fence.
     */
    private int fence(int number, char mark, int shortest) {
        Line line = tree.line(number);
        if (line.kind() == Line.Kind.BLANK || line.headingLevel() > 0) {
            return 0;
        }
        int column = line.cells().start(0);
        int start = tree.index().start(number) + column;
        int end = tree.index().start(number) + line.length();
        int at = start;
        while (at < end && tree.text().charAt(at) == mark) {
            at++;
        }
        return column <= DEEPEST_FENCE && at - start >= Math.max(shortest, SHORTEST_FENCE) ? at - start : 0;
    }
}
