package org.gouji.ide.action;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.Findings;
import org.gouji.consistency.Conclusion;
import org.gouji.consistency.Consistency;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.ide.figure.FigureRelations;
import org.gouji.report.Report;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundRow;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.wording.Names;
import org.gouji.standard.CellId;
import org.gouji.standard.Column;
import org.gouji.standard.Comparison;
import org.gouji.standard.Relation;
import org.gouji.standard.TableCell;
import org.gouji.standard.Term;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/**
 * Offers repairs of rows whose figures slipped into other columns, or that have one figure too many or too few. A
 * repair is offered only where it makes the row whole and every relation of the row can then be judged and holds.
 */
final class SlippedRows {

    private static final int MOST = 3;

    private final Findings findings;
    private final Analysis analysis;
    private final BoundTable table;
    private final BoundRow row;

    private SlippedRows(Findings findings, BoundTable table, BoundRow row) {
        this.findings = findings;
        this.analysis = findings.analysis();
        this.table = table;
        this.row = row;
    }

    static List<Action> at(Findings findings, TextRange range) {
        List<SlippedRows> rows = findings.analysis().report().tables().stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.range().touches(range))
                        .map(row -> new SlippedRows(findings, table, row)))
                .toList();
        return rows.size() == 1 ? rows.get(0).actions() : List.of();
    }

    private List<Action> actions() {
        boolean whole = row.binding() == BoundRow.Binding.BOUND && row.surplus().isEmpty();
        List<Conclusion> before = relations(analysis.consistency(), table).toList();
        if (before.isEmpty() || (whole && before.stream().noneMatch(Conclusion::isBroken))) {
            return List.of();
        }
        RowShift shift = new RowShift(analysis.report().tree(), row, columns().size());
        List<Action> actions = shift.arrangements().stream()
                .filter(this::mayHold)
                .limit(MOST)
                .flatMap(figures -> action(figures, shift.edits(figures)).stream())
                .toList();
        return actions.size() == 1 && !whole ? List.of(preferred(actions.get(0))) : actions;
    }

    private List<Column> columns() {
        return table.table().blockOf(row.row().id()).columns();
    }

    private Stream<Conclusion> relations(Consistency consistency, BoundTable of) {
        return consistency.conclusions().stream()
                .filter(conclusion ->
                        conclusion.table().table().id().equals(of.table().id()))
                .filter(conclusion -> FigureRelations.cells(conclusion.relation(), of.table())
                        .anyMatch(cell -> cell.row().equals(row.row().id())));
    }

    /** Whether all relations of the row would add up with the figures: a quick check before the text is read again. */
    private boolean mayHold(List<String> figures) {
        return table.table().relations().stream()
                .filter(relation -> FigureRelations.cells(relation, table.table())
                        .anyMatch(cell -> cell.row().equals(row.row().id())))
                .allMatch(relation -> {
                    Optional<BigDecimal> left = sum(relation.left(), figures);
                    Optional<BigDecimal> right = sum(relation.right(), figures);
                    return left.isPresent() && right.isPresent() && holds(relation, left.get(), right.get());
                });
    }

    private static boolean holds(Relation relation, BigDecimal left, BigDecimal right) {
        return relation.comparison() == Comparison.EQUAL ? left.compareTo(right) == 0 : left.compareTo(right) <= 0;
    }

    private Optional<BigDecimal> sum(List<Term> terms, List<String> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            boolean own = term.cell().table().equals(table.table().id())
                    && term.cell().cell().row().equals(row.row().id());
            Optional<BigDecimal> value = own ? own(term.cell().cell(), figures) : others(term.cell());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get().multiply(BigDecimal.valueOf(term.coefficient())));
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> own(CellId cell, List<String> figures) {
        List<String> ids = columns().stream().map(Column::id).toList();
        String number = figures.get(ids.indexOf(cell.column()));
        return number.matches("\\d{1,18}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    private Optional<BigDecimal> others(TableCell cell) {
        return analysis.report().figure(cell).filter(Figure::isCountable).flatMap(Figure::value);
    }

    private Optional<Action> action(List<String> figures, List<TextEdit> edits) {
        if (edits.isEmpty() || !isProven(figures, edits)) {
            return Optional.empty();
        }
        return Optional.of(new Action(Action.Kind.QUICK_FIX, title(figures), false, settled(), edits));
    }

    private Message title(List<String> figures) {
        int more = row.found() - columns().size();
        Localized done = more > 0
                ? new Localized("去掉一个多出的数字", "take out one figure too many")
                : more < 0
                        ? new Localized("补上缺少的 0", "put in the 0 that is missing")
                        : new Localized("移动错位的数字", "shift them back");
        return Message.of(
                "将{0}的数字归位为 {1}（{2}）：归位后有关的勾稽关系全部成立",
                "Set the figures of {0} right: {1} ({2}); then all of its relations hold",
                Names.row(table, row.row()),
                String.join(" ", figures),
                done);
    }

    /** The action marked as preferred: it is the only one that makes an incomplete row whole. */
    private static Action preferred(Action only) {
        return new Action(only.kind(), only.title(), true, only.settles(), only.edits());
    }

    private Optional<Diagnostic> settled() {
        return findings.diagnostics().stream()
                .filter(diagnostic -> row.range().contains(diagnostic.range()))
                .findFirst();
    }

    /** Whether the edited text, read again, has the row as wanted, no other figure changed, and the relations hold. */
    private boolean isProven(List<String> figures, List<TextEdit> edits) {
        Analysis after = analysis.edited(edits);
        Optional<BoundTable> again = after.report().table(table.table().id());
        Optional<BoundRow> moved = again.flatMap(found -> found.row(row.row().id()));
        return moved.isPresent()
                && moved.get().surplus().isEmpty()
                && moved.get().figures().stream().map(Figure::spelling).toList().equals(figures)
                && others(after.report()).equals(others(analysis.report()))
                && relations(after.consistency(), again.get())
                        .allMatch(conclusion -> conclusion.outcome() == Conclusion.Outcome.HELD);
    }

    /** The figures of all other rows, each with its cell. */
    private List<String> others(Report report) {
        return report.tables().stream()
                .flatMap(BoundTable::figures)
                .filter(figure -> !figure.cell().row().equals(row.row().id()))
                .map(figure -> figure.cell() + figure.spelling())
                .toList();
    }
}
