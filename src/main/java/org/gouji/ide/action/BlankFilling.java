package org.gouji.ide.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.analysis.Findings;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.ide.figure.Place;
import org.gouji.report.Report;
import org.gouji.report.edit.FigureEdits;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.rules.wording.Names;
import org.gouji.text.TextRange;

/**
 * Offers to write 0 into the blank figure at a place, or into all blanks of its row. A blank isn't a zero, so a person
 * has to choose.
 */
final class BlankFilling {

    private BlankFilling() {}

    static List<Action> at(Findings findings, TextRange range) {
        List<Place.FigurePlace> blanks = Place.figures(findings.analysis().report(), range)
                .map(Place.FigurePlace.class::cast)
                .filter(place -> isNumberWanted(place.figure()))
                .toList();
        List<Action> actions = new ArrayList<>();
        if (blanks.size() == 1) {
            add(findings, blanks.get(0), actions);
        }
        return actions;
    }

    private static boolean isNumberWanted(Figure figure) {
        return figure.form() == Figure.Form.BLANK && figure.measure().isNumeric();
    }

    private static void add(Findings findings, Place.FigurePlace place, List<Action> actions) {
        Report report = findings.analysis().report();
        Figure blank = place.figure();
        BoundRow row = place.table().row(blank.cell().row()).orElseThrow();
        List<Figure> blanks =
                row.figures().stream().filter(BlankFilling::isNumberWanted).toList();
        if (FigureEdits.hasOwnPlace(report, row, blank)) {
            Message title = Message.of(
                    "{0}填 0（确实没有发生的）",
                    "Write 0 as {0} (if there was nothing to count)", Names.cell(place.table(), blank.cell()));
            actions.add(action(findings, row, title, List.of(blank)));
        }
        if (blanks.size() > 1 && FigureEdits.areApart(report, row, blanks)) {
            Message title = Message.of(
                    "{1} {0} 处空白都填 0（确实没有发生的）",
                    "Write 0 in all {0} blanks of {1} (if there was nothing to count)",
                    blanks.size(),
                    Names.row(place.table(), row.row()));
            actions.add(action(findings, row, title, blanks));
        }
    }

    private static Action action(Findings findings, BoundRow row, Message title, List<Figure> blanks) {
        Optional<Diagnostic> missing = findings.diagnostics().stream()
                .filter(diagnostic ->
                        diagnostic.code().equals("missing-value") && row.range().contains(diagnostic.range()))
                .findFirst();
        List<FigureEdits.Change> zeros =
                blanks.stream().map(blank -> new FigureEdits.Change(blank, "0")).toList();
        return new Action(
                Action.Kind.QUICK_FIX,
                title,
                false,
                missing,
                FigureEdits.of(findings.analysis().report(), zeros));
    }
}
