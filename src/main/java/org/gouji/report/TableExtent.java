package org.gouji.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.standard.Row;
import org.gouji.text.TextRange;

/** Where a table stands in a text, from the first piece of its header to its last figure. */
public final class TableExtent {

    private final Report report;
    private final BoundTable table;
    private final LabelIndex labels;
    private final Set<String> groups = new HashSet<>();
    private final List<TextRange> places;

    private TableExtent(Report report, BoundTable table) {
        this.report = report;
        this.table = table;
        this.labels = LabelIndex.of(table.table().id());
        this.places = places(table).toList();
        for (Row row : table.table().rows()) {
            if (!row.figures()) {
                groups.add(Folding.fold(row.label().zh()));
                groups.add(Folding.fold(row.number() + row.label().zh()));
            }
        }
    }

    /** The extent of a table that has rows; empty where something else stands between them. */
    public static Optional<TextRange> of(Report report, BoundTable table) {
        return new TableExtent(report, table).find();
    }

    /** Where labels and figures that are bound stand. */
    private static Stream<TextRange> places(BoundTable table) {
        Stream<TextRange> rows =
                table.rows().stream().flatMap(row -> Stream.concat(Stream.of(row.label()), row.slots().stream()));
        return Stream.concat(rows, table.groups().stream().map(BoundTable.Group::label));
    }

    private Optional<TextRange> find() {
        TextRange rows = places.stream().reduce(TextRange::union).orElseThrow();
        int from = report.chapter(table.table().chapter())
                .map(chapter -> chapter.heading().range().end())
                .filter(end -> end < rows.start())
                .orElse(rows.start());
        List<Atom> atoms = Atomizer.atoms(report.tree(), new TextRange(from, rows.end()));
        int start = rows.start();
        for (int index = atoms.size() - 1; index >= 0; index--) {
            Atom atom = atoms.get(index);
            if (!isPart(atom)) {
                return atom.start() < rows.start() ? Optional.of(new TextRange(start, rows.end())) : Optional.empty();
            }
            start = atom.isBlank() ? start : Math.min(start, atom.start());
        }
        return Optional.of(new TextRange(start, rows.end()));
    }

    /** Whether an atom is a label or a figure of a row, a piece of the header, or the label of a group. */
    private boolean isPart(Atom atom) {
        String folded = Folding.fold(atom.of(report.tree().text()));
        return atom.isBlank()
                || labels.isHeaderPiece(folded)
                || groups.contains(folded)
                || places.stream().anyMatch(place -> place.contains(atom.range()));
    }
}
