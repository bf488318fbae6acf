package org.gouji.ide.completion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.analysis.Analysis;
import org.gouji.consistency.Conclusion;
import org.gouji.ide.figure.FigureRelations;
import org.gouji.ide.figure.Place;
import org.gouji.ide.figure.RelationText;
import org.gouji.report.edit.FigureEdits;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;
import org.gouji.standard.TableCell;
import org.gouji.text.Blanks;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** Proposes the sum for a total that is blank or holds only the first digits of the sum. */
final class TotalCompletion {

    private final Analysis analysis;
    private final Place.FigurePlace place;
    private final int offset;

    private TotalCompletion(Analysis analysis, Place.FigurePlace place, int offset) {
        this.analysis = analysis;
        this.place = place;
        this.offset = offset;
    }

    static List<CompletionItem> at(Analysis analysis, int offset) {
        List<Place.FigurePlace> places = Place.figures(analysis.report(), TextRange.at(offset))
                .map(Place.FigurePlace.class::cast)
                .toList();
        return places.size() == 1 ? new TotalCompletion(analysis, places.get(0), offset).items() : List.of();
    }

    private List<CompletionItem> items() {
        BoundTable table = place.table();
        TableCell cell = place.cell();
        List<CompletionItem> items = new ArrayList<>();
        if (table.row(cell.cell().row())
                .filter(row -> FigureEdits.hasOwnPlace(analysis.report(), row, place.figure()))
                .isEmpty()) {
            return items;
        }
        for (Conclusion conclusion : FigureRelations.of(analysis, cell)) {
            Optional<String> sum = FigureRelations.statesSum(conclusion, cell)
                    ? FigureRelations.sum(conclusion).map(BigDecimal::toPlainString)
                    : Optional.empty();
            boolean wanted = sum.filter(this::continues).isPresent()
                    && items.stream().noneMatch(item -> item.label().equals(sum.get()));
            if (wanted) {
                items.add(item(conclusion, sum.get(), items.size()));
            }
        }
        return items;
    }

    /** Whether the cell is blank or holds the start of the sum. */
    private boolean continues(String sum) {
        String spelling = place.figure().spelling();
        boolean blank = place.figure().form() == Figure.Form.BLANK;
        return blank || (sum.startsWith(spelling) && !sum.equals(spelling));
    }

    private CompletionItem item(Conclusion conclusion, String sum, int order) {
        boolean ofColumns = conclusion.relation().axis() == Relation.Axis.ROW;
        String equation = RelationText.sum(conclusion.left(), sum);
        Localized detail = ofColumns
                ? new Localized("各列之和：" + equation, "sum of the columns: " + equation)
                : new Localized("各行之和：" + equation, "sum of the rows: " + equation);
        CellId cell = place.figure().cell();
        String key = CompletionKey.of(
                ofColumns ? "column" : "row",
                analysis.report().likelyForm(),
                place.table().standard(),
                place.table().table().id(),
                ofColumns ? cell.column() : cell.row());
        boolean empty = place.figure().spelling().isEmpty();
        TextRange replace = empty ? TextRange.at(offset) : place.range();
        TextRange insert = new TextRange(replace.start(), offset);
        String typed = insert.of(analysis.text());
        String filter = sum.startsWith(typed) ? sum : typed + sum;
        InsertText text = InsertText.of(empty ? parted(sum) : sum);
        return new CompletionItem(
                key, CompletionItem.Kind.VALUE, sum, detail, filter, "%d".formatted(order), text, insert, replace);
    }

    /** The number, with a space on each side where it would touch a pipe or a word. */
    private String parted(String number) {
        String text = analysis.text();
        boolean before = offset > 0 && !Blanks.isSpace(text.charAt(offset - 1));
        boolean behind = offset < text.length() && !Blanks.isSpace(text.charAt(offset));
        return (before ? " " : "") + number + (behind ? " " : "");
    }
}
