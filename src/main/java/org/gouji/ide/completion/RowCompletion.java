package org.gouji.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Row;
import org.gouji.standard.Table;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** Proposes the rows that the table at a place lacks: first the next row, then the others in the order of the form. */
final class RowCompletion {

    private final CompletionSite site;
    private final Table table;
    private final List<Row> rows;
    private final Set<String> present = new HashSet<>();
    private int last = -1;
    private int lastOffset = -1;

    private RowCompletion(CompletionSite site, Table table) {
        this.site = site;
        this.table = table;
        this.rows = table.rows();
        site.boundTable().stream().flatMap(RowCompletion::labels).forEach(this::meet);
    }

    static List<CompletionItem> at(CompletionSite site) {
        if (site.lead().contains("#") || site.isForFigures()) {
            return List.of();
        }
        return site.table().map(table -> new RowCompletion(site, table).items()).orElse(List.of());
    }

    private static Stream<BoundTable.Group> labels(BoundTable table) {
        return Stream.concat(
                table.rows().stream().map(row -> new BoundTable.Group(row.row(), row.label())),
                table.groups().stream());
    }

    /** Notes that a row is in the table already, unless it is the one being written. */
    private void meet(BoundTable.Group found) {
        TextRange label = found.label();
        if (label.start() <= site.replace().end() && site.replace().start() <= label.end()) {
            return;
        }
        present.add(found.row().id());
        if (label.start() < site.insert().start() && label.start() > lastOffset) {
            lastOffset = label.start();
            last = rows.indexOf(found.row());
        }
    }

    private List<CompletionItem> items() {
        List<Row> missing = rows.stream()
                .filter(row -> !present.contains(row.id()) && !row.label().zh().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        missing.sort(Comparator.comparing(row -> rows.indexOf(row) != next(missing)));
        return IntStream.range(0, missing.size())
                .mapToObj(index -> proposal(missing.get(index), index))
                .flatMap(proposal -> proposal.item(site, Name.SCATTERED).stream())
                .toList();
    }

    /** The index in the form of the first missing row after the row above the place; -1 where there is none. */
    private int next(List<Row> missing) {
        return missing.stream()
                .mapToInt(rows::indexOf)
                .filter(index -> index > last)
                .findFirst()
                .orElse(-1);
    }

    private Proposal proposal(Row row, int order) {
        Localized name = table.name();
        Localized detail =
                new Localized(name.zh(), name.en() + ": " + row.label().en());
        String key = CompletionKey.of("row", site.form(), site.standard(), table.id(), row.id());
        InsertText text = RowText.of(site, table, row);
        return new Proposal(key, CompletionItem.Kind.ROW, Name.of(row), detail, text, order);
    }
}
