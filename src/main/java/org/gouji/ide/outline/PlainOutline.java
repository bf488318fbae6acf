package org.gouji.ide.outline;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ide.outline.OutlineItem.Kind;
import org.gouji.plain.CodeBlocks;
import org.gouji.plain.PlainHeading;
import org.gouji.plain.PlainHeadings;
import org.gouji.plain.PlainTable;
import org.gouji.plain.PlainTables;
import org.gouji.rules.wording.Names;
import org.gouji.syntax.Line;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** The outline of a text that follows no form: its headings by level, with the tables inside them. */
final class PlainOutline {

    private static final Localized NOTHING = new Localized("", "");
    private static final Localized TABLE = new Localized("表格", "Table");
    private static final String UNIT = "单位";
    private static final int FARTHEST = 3;

    private final SyntaxTree tree;
    private final CodeBlocks blocks;
    private final List<PlainHeading> headings;
    private final List<PlainTable> tables;
    private int heading;
    private int table;

    private PlainOutline(SyntaxTree tree) {
        this.tree = tree;
        this.blocks = CodeBlocks.of(tree);
        this.headings = PlainHeadings.of(tree);
        this.tables = PlainTables.find(tree, List.of());
    }

    static List<OutlineItem> of(SyntaxTree tree) {
        PlainOutline outline = new PlainOutline(tree);
        return outline.items(0, tree.text().length() + 1);
    }

    /**
     * The items of the remaining headings and tables that start before an offset; headings of level 0 become chapters.
     */
    private List<OutlineItem> items(int level, int end) {
        List<OutlineItem> items = new ArrayList<>();
        while (true) {
            int nextHeading =
                    heading < headings.size() ? headings.get(heading).section().start() : Integer.MAX_VALUE;
            int nextTable = table < tables.size() ? tables.get(table).range().start() : Integer.MAX_VALUE;
            if (Math.min(nextHeading, nextTable) >= end) {
                return items;
            }
            items.add(nextTable < nextHeading ? table(tables.get(table++)) : section(headings.get(heading++), level));
        }
    }

    private OutlineItem section(PlainHeading found, int level) {
        TextRange range = Extents.section(tree, found.section());
        Localized name = same(found.range());
        Kind kind = level == 0 ? Kind.CHAPTER : Kind.TOPIC;
        List<OutlineItem> inside = items(level + 1, found.section().end());
        return OutlineItem.of(kind, name, NOTHING, range, found.range(), inside);
    }

    /** The item of a table, which is named by the line above it, else by its first words. */
    private OutlineItem table(PlainTable found) {
        TextRange range = Blanks.trim(tree.text(), found.range());
        return new OutlineItem(Kind.TABLE, name(found), NOTHING, range, range, List.of());
    }

    private Localized name(PlainTable found) {
        int line = found.firstLine() - 1;
        for (int seen = 0; line >= 0 && seen < FARTHEST; seen++, line--) {
            Line above = tree.line(line);
            TextRange range = tree.range(line);
            boolean unit =
                    range.of(tree.text()).strip().replaceFirst("^[（(]", "").startsWith(UNIT);
            if (above.kind() == Line.Kind.TEXT && !unit) {
                return isName(line, range) ? same(Blanks.trim(tree.text(), range)) : first(found);
            }
            if (above.kind() != Line.Kind.BLANK && !unit) {
                break;
            }
        }
        return first(found);
    }

    /** Whether a line above a table is its name: no heading, list item, sentence or comment. */
    private boolean isName(int line, TextRange range) {
        boolean heads = heading > 0 && range.touches(headings.get(heading - 1).range());
        return !heads
                && tree.line(line).stop() < 0
                && !blocks.opensItem(line)
                && !tree.meetsComment(range.start(), range.end());
    }

    private static Localized first(PlainTable found) {
        String words = shown(found.firstWords());
        return words.isEmpty() ? TABLE : new Localized(words, words);
    }

    private Localized same(TextRange range) {
        String words = shown(range.of(tree.text()));
        return new Localized(words, words);
    }

    /** Words on one line, without asterisks for bold at their ends and without a colon behind them. */
    private static String shown(String words) {
        return Names.shown(words).replaceAll("^\\*+|\\*+$|[：:]$", "");
    }
}
