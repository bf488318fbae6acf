package org.gouji.ide.navigation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.consistency.Addend;
import org.gouji.consistency.Conclusion;
import org.gouji.ide.figure.FigureRelations;
import org.gouji.ide.figure.Place;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.CellId;
import org.gouji.standard.TableCell;
import org.gouji.text.TextRange;

/**
 * Finds the ranges that belong together with the place at the cursor: for a figure the figures of all its relations,
 * for a row's label its row, for a column's label its column.
 */
public final class Highlighting {

    private Highlighting() {}

    /** The ranges to highlight for an offset, in the order of the text, each once. */
    public static List<Highlight> at(Analysis analysis, int offset) {
        Optional<Place> place = Place.at(analysis.report(), offset);
        Stream<Highlight> found = place.stream().flatMap(known -> of(analysis, known));
        return found.filter(highlight -> !highlight.range().isEmpty())
                .sorted(Comparator.comparing(Highlight::range))
                .toList();
    }

    private static Stream<Highlight> of(Analysis analysis, Place place) {
        if (place instanceof Place.FigurePlace figure) {
            return ofFigure(analysis, figure);
        } else if (place instanceof Place.LabelPlace label) {
            String row = label.row().id();
            return Stream.concat(Stream.of(plain(label.range())), figures(label.table(), cell -> cell.row()
                    .equals(row)));
        } else if (place instanceof Place.ColumnPlace column) {
            String id = column.column().id();
            return Stream.concat(Stream.of(plain(column.range())), figures(column.table(), cell -> cell.column()
                    .equals(id)));
        }
        return Stream.of(plain(place.range()));
    }

    private static Stream<Highlight> figures(BoundTable table, Predicate<CellId> wanted) {
        return table.figures().filter(figure -> wanted.test(figure.cell())).map(figure -> plain(figure.range()));
    }

    private static Highlight plain(TextRange range) {
        return new Highlight(range, Highlight.Kind.PLAIN);
    }

    private static Stream<Highlight> ofFigure(Analysis analysis, Place.FigurePlace place) {
        Map<TableCell, Highlight> byCell = new LinkedHashMap<>();
        byCell.put(place.cell(), plain(place.range()));
        List<Conclusion> relations = FigureRelations.of(analysis, place.cell());
        relations.stream()
                .flatMap(relation -> relation.left().stream())
                .forEach(part -> put(byCell, part, Highlight.Kind.PART));
        relations.stream()
                .flatMap(relation -> relation.right().stream())
                .forEach(total -> put(byCell, total, Highlight.Kind.TOTAL));
        return byCell.values().stream();
    }

    private static void put(Map<TableCell, Highlight> byCell, Addend addend, Highlight.Kind kind) {
        addend.figure().ifPresent(figure -> byCell.put(addend.cell(), new Highlight(figure.range(), kind)));
    }
}
