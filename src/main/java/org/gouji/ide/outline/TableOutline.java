package org.gouji.ide.outline;

import java.util.List;
import java.util.Optional;
import org.gouji.ide.outline.OutlineItem.Kind;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Block;
import org.gouji.standard.Chapter;
import org.gouji.standard.Row;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** The outline of one table: its groups and in them its rows with their figures. */
public final class TableOutline {

    private static final Localized FIGURES = new Localized("各项数字", "Figures");
    private static final Localized NOTHING = new Localized("", "");

    private final BoundTable table;

    private TableOutline(BoundTable table) {
        this.table = table;
    }

    /** The outline of a table, empty where nothing of it stands in the text. */
    static Optional<OutlineItem> of(BoundTable table) {
        return table.range().map(range -> new TableOutline(table).item(range));
    }

    private OutlineItem item(TextRange range) {
        List<Row> rows = table.table().blocks().stream()
                .map(Block::rows)
                .flatMap(List::stream)
                .toList();
        List<OutlineItem> items = items(rows);
        TextRange selection = table.header().or(() -> first(items)).orElse(range);
        return OutlineItem.of(Kind.TABLE, name(table), table.standard().name(), range, selection, items);
    }

    /** The name of a table: its number and the heading of its chapter. */
    public static Localized name(BoundTable table) {
        Localized number = table.table().name();
        Optional<Chapter> chapter = table.standard().chapterOf(table.table());
        if (chapter.isEmpty()) {
            return number;
        }
        Localized about = chapter.get().heading();
        return new Localized(number.zh() + " " + about.zh(), number.en() + ": " + about.en());
    }

    private List<OutlineItem> items(List<Row> rows) {
        return rows.stream().flatMap(row -> item(row).stream()).toList();
    }

    private Optional<OutlineItem> item(Row row) {
        List<OutlineItem> children = items(row.children());
        Optional<BoundRow> bound = table.row(row.id());
        if (bound.isPresent()) {
            BoundRow found = bound.get();
            Localized detail = RowDetail.of(table, found);
            return Optional.of(OutlineItem.of(Kind.ROW, name(row), detail, found.range(), found.label(), children));
        }
        Optional<TextRange> label = groupLabel(row).or(() -> first(children));
        return label.map(place -> OutlineItem.of(Kind.GROUP, name(row), NOTHING, place, place, children));
    }

    private Optional<TextRange> groupLabel(Row row) {
        return table.groups().stream()
                .filter(group -> group.row().id().equals(row.id()))
                .map(BoundTable.Group::label)
                .findFirst();
    }

    /** The label of the first child, in place of a missing label or header; empty where there are no children. */
    private static Optional<TextRange> first(List<OutlineItem> children) {
        return OutlineItem.inOrder(children).stream().findFirst().map(OutlineItem::selection);
    }

    private static Localized name(Row row) {
        return row.label().zh().isEmpty()
                ? FIGURES
                : new Localized(row.number() + row.label().zh(), row.label().en());
    }
}
