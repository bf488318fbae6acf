package org.gouji.report.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.report.Report;
import org.gouji.report.label.Folding;
import org.gouji.report.label.LabelIndex;
import org.gouji.report.row.Atom;
import org.gouji.report.row.Atomizer;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Row;
import org.gouji.text.TextRange;

/** Finds the range of a table in a text, from the first piece of its header to its last figure. */
public final class TableExtent {

    /** Words that writers put above the labels of rows where the form has other words or none. */
    private static final Set<String> CORNERS = Set.of("项目", "指标", "名称", "类别", "内容", "指标名称");

    private final Report report;
    private final BoundTable table;
    private final LabelIndex labels;
    private final Set<String> groups = new HashSet<>();
    private final List<TextRange> places;

    private TableExtent(Report report, BoundTable table) {
        this.report = report;
        this.table = table;
        this.labels = report.index().orElseThrow().table(table.table().id()).labels();
        this.places = places(table).toList();
        for (Row row : table.table().rows()) {
            if (!row.figures()) {
                groups.add(Folding.fold(row.label().zh()));
                groups.add(Folding.fold(row.number() + row.label().zh()));
            }
        }
    }

    /** The range of a table that has rows; empty if something else stands between them. */
    public static Optional<TextRange> of(Report report, BoundTable table) {
        return new TableExtent(report, table).find();
    }

    /** The ranges of the labels and cells of the table's rows, and of the labels of its groups. */
    private static Stream<TextRange> places(BoundTable table) {
        Stream<TextRange> rows =
                table.rows().stream().flatMap(row -> Stream.concat(Stream.of(row.label()), row.slots().stream()));
        return Stream.concat(rows, table.groups().stream().map(BoundTable.Group::label));
    }

    private Optional<TextRange> find() {
        TextRange rows = places.stream().reduce(TextRange::union).orElseThrow();
        int from = from(rows);
        List<Atom> atoms = Atomizer.atoms(report.tree(), new TextRange(from, rows.end()));
        int start = rows.start();
        for (int index = atoms.size() - 1; index >= 0; index--) {
            Atom atom = atoms.get(index);
            if (!isPart(atom) && !isCorner(atom, start, rows.start())) {
                return atom.start() < rows.start() ? Optional.of(new TextRange(start, rows.end())) : Optional.empty();
            }
            start = atom.isBlank() ? start : Math.min(start, atom.start());
        }
        return Optional.of(new TextRange(start, rows.end()));
    }

    /**
     * The offset where the header may begin: behind the chapter's heading, or behind the title and the tables before.
     */
    private int from(TextRange rows) {
        if (table.table().chapter().isPresent()) {
            return table.table()
                    .chapter()
                    .flatMap(report::chapter)
                    .map(chapter -> chapter.heading().range().end())
                    .filter(end -> end < rows.start())
                    .orElse(rows.start());
        }
        Stream<TextRange> before = Stream.concat(
                report.title().range().stream(), report.tables().stream().flatMap(other -> other.range().stream()));
        return before.map(TextRange::end).filter(end -> end <= rows.start()).reduce(0, Math::max);
    }

    /** Whether an atom stands above the labels of rows, on the line of the header, in other words than the form's. */
    private boolean isCorner(Atom atom, int header, int rows) {
        return header < rows
                && report.tree().index().lineOf(atom.start())
                        == report.tree().index().lineOf(header)
                && CORNERS.contains(Folding.fold(atom.of(report.tree().text())));
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
