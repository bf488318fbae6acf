package org.gouji.ide.action;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.analysis.Analysis;
import org.gouji.consistency.Conclusion;
import org.gouji.diagnostic.Message;
import org.gouji.ide.figure.FigureRelations;
import org.gouji.ide.figure.Place;
import org.gouji.ide.figure.RelationText;
import org.gouji.report.Report;
import org.gouji.report.edit.FigureEdits;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.wording.Names;
import org.gouji.standard.Relation;
import org.gouji.text.Localized;
import org.gouji.text.TextRange;

/** Offers to recompute totals as the sums of their parts: the total at a place, or all totals of a table. */
final class Recomputation {

    private static final Localized OF_COLUMNS = new Localized("各列之和", "sum of the columns");
    private static final Localized OF_ROWS = new Localized("各行之和", "sum of the rows");
    private static final Localized BLANK = new Localized("现为空白", "now blank");

    private Recomputation() {}

    static List<Action> at(Analysis analysis, TextRange range) {
        List<Action> actions = new ArrayList<>(one(analysis, range));
        Actions.tables(analysis.report().tables(), range)
                .forEach(table -> all(analysis, table).ifPresent(actions::add));
        return actions;
    }

    /** The changes of the total at a range, one for each of its sums that differs from the written figure. */
    private static List<Action> one(Analysis analysis, TextRange range) {
        List<Place.FigurePlace> touched = Place.figures(analysis.report(), range)
                .map(Place.FigurePlace.class::cast)
                .toList();
        if (touched.size() != 1) {
            return List.of();
        }
        BoundTable table = touched.get(0).table();
        Figure total = touched.get(0).figure();
        List<Action> actions = new ArrayList<>();
        for (Conclusion conclusion : FigureRelations.of(analysis, touched.get(0).cell())) {
            Optional<BigDecimal> sum =
                    FigureRelations.statesSum(conclusion, touched.get(0).cell())
                            ? FigureRelations.sum(conclusion)
                            : Optional.empty();
            boolean wanted =
                    sum.isPresent() && isOther(total, sum.get()) && isWritable(analysis.report(), table, total);
            if (wanted && actions.stream().noneMatch(known -> writes(known, sum.get()))) {
                actions.add(action(analysis, conclusion, total, sum.get()));
            }
        }
        return actions;
    }

    private static boolean writes(Action action, BigDecimal sum) {
        return action.edits().get(0).newText().strip().equals(sum.toPlainString());
    }

    private static boolean isOther(Figure total, BigDecimal sum) {
        return total.value().filter(value -> value.compareTo(sum) == 0).isEmpty();
    }

    /** Whether the total has its own place in the text, and no note that would be lost. */
    private static boolean isWritable(Report report, BoundTable table, Figure total) {
        boolean bare = total.form() == Figure.Form.NUMBER
                || total.form() == Figure.Form.BLANK
                || total.spelling().chars().allMatch(unit -> unit == ',' || unit == '，' || Character.isDigit(unit));
        Optional<BoundRow> row = table.row(total.cell().row());
        return bare
                && row.filter(found -> FigureEdits.hasOwnPlace(report, found, total))
                        .isPresent();
    }

    private static Action action(Analysis analysis, Conclusion conclusion, Figure total, BigDecimal sum) {
        String number = sum.toPlainString();
        boolean columns = conclusion.relation().axis() == Relation.Axis.ROW;
        Message title = Message.of(
                "重算{0}：{1} {2}（{3}）",
                "Recompute {0}: {1} {2} ({3})",
                Names.cell(conclusion.table(), total.cell()),
                columns ? OF_COLUMNS : OF_ROWS,
                RelationText.sum(conclusion.left(), number),
                now(total));
        List<FigureEdits.Change> change = List.of(new FigureEdits.Change(total, number));
        return Action.of(Action.Kind.RECOMPUTE, title, FigureEdits.of(analysis.report(), change));
    }

    private static Localized now(Figure total) {
        String shown = Names.shown(total.spelling());
        return shown.isBlank() ? BLANK : new Localized("现为 " + shown, "now " + shown);
    }

    /**
     * The change of all totals of a table; empty where nothing changes, where a sum can't be written in its place, or
     * where sums of rows and of columns can't both hold.
     */
    private static Optional<Action> all(Analysis analysis, BoundTable table) {
        Totals totals = Totals.of(table);
        List<FigureEdits.Change> changes = new ArrayList<>();
        for (BoundRow row : table.rows()) {
            for (Figure figure : row.figures()) {
                Optional<BigDecimal> sum = totals.computed(figure.cell()).filter(value -> isOther(figure, value));
                boolean possible = sum.filter(
                                value -> figure.kind().admits(value) && isWritable(analysis.report(), table, figure))
                        .isPresent();
                if (sum.isPresent() && !possible) {
                    return Optional.empty();
                }
                sum.ifPresent(value -> changes.add(new FigureEdits.Change(figure, value.toPlainString())));
            }
        }
        if (changes.isEmpty() || !totals.holds()) {
            return Optional.empty();
        }
        Message title = Message.of(
                "重算{0}的全部合计（按各项之和，改动 {1} 处）",
                "Recompute all totals of {0} (as the sums of their parts; {1} change)",
                table.table().name(),
                changes.size());
        return Optional.of(Action.of(Action.Kind.RECOMPUTE, title, FigureEdits.of(analysis.report(), changes)));
    }
}
