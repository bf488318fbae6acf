package org.gouji.rules.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.consistency.Addend;
import org.gouji.consistency.Candidate;
import org.gouji.consistency.Conclusion;
import org.gouji.consistency.Finding;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.contract.Rule;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;

/** Turns findings about figures that disagree into diagnostics, for the rules that report them. */
public final class WrongFigures {

    private static final Localized SUM_OF_PARTS = new Localized("各项之和", "the sum of its parts");
    private static final Localized AT_MOST =
            new Localized("{0}应不超过 {1}（{2}），现为 {3}，超出 {4}", "{0} should be at most {1} ({2}) but is {3}, {4} too many");
    private static final Localized AT_LEAST =
            new Localized("{0}应不小于 {1}（{2}），现为 {3}，少 {4}", "{0} should be at least {1} ({2}) but is {3}, {4} too few");
    private static final Localized PART_OF_SUM = new Localized("才与总计相符", "so that the parts add up to their total");

    private WrongFigures() {}

    /** Whether a finding explains a broken total, whatever else it explains. */
    public static boolean explainsTotal(Finding finding) {
        return finding.relations().stream().anyMatch(Conclusion::isTotal);
    }

    /** Whether a finding explains only broken limits, which say that one sum is at most another. */
    public static boolean explainsLimitsOnly(Finding finding) {
        return finding.relations().stream().allMatch(Conclusion::isLimit);
    }

    /** The diagnostic for a finding. */
    public static Diagnostic diagnostic(Rule rule, Finding finding) {
        return finding instanceof Finding.WrongFigure wrong
                ? wrongFigure(rule, wrong)
                : openRelation(rule, (Finding.OpenRelation) finding);
    }

    private static Diagnostic wrongFigure(Rule rule, Finding.WrongFigure finding) {
        Figure figure = finding.figure();
        Conclusion main = mainRelation(finding);
        List<Fix> fixes = finding.values().stream()
                .map(value -> fix(figure, value, finding.only()))
                .toList();
        Message message = finding.values().size() == 1
                ? certain(main, finding.table(), figure, finding.values().get(0))
                : uncertain(main, finding.table(), figure);
        return new Diagnostic(
                rule.code(),
                rule.severity(),
                figure.range(),
                message,
                related(finding.relations(), figure),
                ids(finding.relations()),
                fixes);
    }

    /** The relation to name in the message: a total that the figure states, else any equation, else any relation. */
    private static Conclusion mainRelation(Finding.WrongFigure finding) {
        List<Conclusion> relations = finding.relations();
        return relations.stream()
                .filter(conclusion ->
                        conclusion.isTotal() && conclusion.stated().equals(finding.figure()))
                .findFirst()
                .or(() -> relations.stream()
                        .filter(conclusion -> !conclusion.isLimit())
                        .findFirst())
                .orElse(relations.get(0));
    }

    private static Message certain(Conclusion relation, BoundTable table, Figure figure, BigDecimal value) {
        BigDecimal stated = figure.value().orElseThrow();
        Localized reason = reason(relation, figure);
        String equation = Equations.with(relation, figure, value);
        Localized because = equation.equals("0 = 0")
                ? reason
                : new Localized(reason.zh() + "：" + equation, reason.en() + ": " + equation);
        return Message.of(
                "{0}应为 {1}（{2}），现为 {3}，相差 {4}",
                "{0} should be {1} ({2}) but is {3}, off by {4}",
                Names.figure(table, figure),
                value.toPlainString(),
                because,
                stated.toPlainString(),
                Equations.difference(value.subtract(stated)));
    }

    private static Message uncertain(Conclusion relation, BoundTable table, Figure figure) {
        return relation.isLimit()
                ? limit(relation, table, figure)
                : Message.of(
                        "{0}与其他数字不符，应为何值无法断定：{1}，相差 {2}",
                        "{0} doesn’t agree with other figures, and its right value can’t be told: {1}, off by {2}",
                        Names.figure(table, figure),
                        isPlain(relation) ? Equations.of(relation) : Equations.apart(relation),
                        Equations.difference(relation.difference()));
    }

    /** Whether all coefficients are 1 or -1, so that both sums can be seen from the addends. */
    private static boolean isPlain(Conclusion relation) {
        return relation.addends().allMatch(addend -> Math.abs(addend.coefficient()) == 1);
    }

    private static Diagnostic openRelation(Rule rule, Finding.OpenRelation finding) {
        Conclusion relation = finding.relation();
        Figure stated = relation.stated();
        List<Fix> fixes =
                finding.candidates().stream().map(WrongFigures::candidateFix).toList();
        return new Diagnostic(
                rule.code(),
                rule.severity(),
                stated.range(),
                openMessage(relation),
                related(List.of(relation), stated),
                ids(List.of(relation)),
                fixes);
    }

    private static Message openMessage(Conclusion relation) {
        if (relation.isLimit()) {
            return limit(relation, relation.table(), relation.stated());
        }
        Localized cell = Names.figure(relation.table(), relation.stated());
        String difference = Equations.difference(relation.difference());
        return relation.isTotal()
                ? Message.of(
                        "{0}现为 {1}，各项之和为 {2}，相差 {3}",
                        "{0} is {1}, the sum of its parts is {2}, off by {3}",
                        cell,
                        relation.actual().toPlainString(),
                        Equations.sum(relation.left(), relation.leftSum()),
                        difference)
                : Message.of(
                        "{0}的勾稽关系不符：{1}，而{2}，相差 {3}",
                        "{0} doesn’t balance: {1}, but {2}, off by {3}",
                        cell,
                        Equations.whole(relation.left(), relation.leftSum()),
                        right(relation),
                        difference);
    }

    private static Localized right(Conclusion relation) {
        String sum = Equations.whole(relation.right(), relation.rightSum());
        return relation.right().size() == 1
                ? new Localized("等号右边为 " + sum, "the right side is " + sum)
                : new Localized(" " + sum, sum);
    }

    /**
     * The message for a broken limit: where one figure limits another, whether the figure is too large or too small.
     */
    private static Message limit(Conclusion relation, BoundTable table, Figure figure) {
        return relation.left().size() == 1 && relation.right().size() == 1
                ? limitOfOne(relation, table, figure)
                : Message.of(
                        "{0}与其他数字不符（{1}）：{2}，超出 {3}",
                        "{0} doesn’t agree with other figures ({1}): {2}, {3} too many",
                        Names.figure(table, figure),
                        Formula.of(relation),
                        Equations.apart(relation),
                        Equations.difference(relation.difference()));
    }

    /** The message for a figure that is larger or smaller than one other figure allows. */
    private static Message limitOfOne(Conclusion relation, BoundTable table, Figure figure) {
        Addend left = relation.left().get(0);
        Addend right = relation.right().get(0);
        boolean isLeft = left.figure().filter(figure::equals).isPresent();
        Addend own = isLeft ? left : right;
        Addend other = isLeft ? right : left;
        WrittenSum others = new WrittenSum();
        others.add(
                other.coefficient() * Integer.signum(own.coefficient()),
                other.figure().flatMap(Figure::value).orElseThrow());
        Demand demand = new Demand(figure, Math.abs(own.coefficient()), others);
        return Message.of(
                isLeft == own.coefficient() > 0 ? AT_MOST : AT_LEAST,
                Names.counted(table, demand),
                demand.asked(),
                Formula.of(relation),
                demand.stated(),
                demand.difference());
    }

    /**
     * The reason for a figure's expected value: the sum of its parts, its part of a total, or the relation's formula.
     */
    private static Localized reason(Conclusion relation, Figure figure) {
        if (!relation.isTotal() || relation.left().size() == 1) {
            return Formula.of(relation);
        }
        return relation.stated().equals(figure) ? SUM_OF_PARTS : PART_OF_SUM;
    }

    private static Fix fix(Figure figure, BigDecimal value, boolean preferred) {
        return Fix.of(Message.of("改为 {0}", "Change to {0}", value.toPlainString()), preferred, edit(figure, value));
    }

    private static Fix candidateFix(Candidate candidate) {
        Message title = Message.of(
                "将{0}改为 {1}",
                "Change {0} to {1}",
                Names.figure(candidate.table(), candidate.figure()),
                candidate.value().toPlainString());
        return Fix.of(title, candidate.meant(), edit(candidate.figure(), candidate.value()));
    }

    private static TextEdit edit(Figure figure, BigDecimal value) {
        return new TextEdit(figure.range(), value.toPlainString());
    }

    private static List<Related> related(List<Conclusion> relations, Figure reported) {
        List<Related> related = new ArrayList<>();
        for (Conclusion relation : relations) {
            addAddends(relation.right(), reported, related);
            addAddends(relation.left(), reported, related);
        }
        return related.stream().distinct().toList();
    }

    private static void addAddends(List<Addend> addends, Figure reported, List<Related> related) {
        for (Addend addend : addends) {
            Figure figure = addend.figure().orElseThrow();
            if (!figure.equals(reported)) {
                BoundTable table = Objects.requireNonNull(addend.table());
                String number = figure.value().orElseThrow().toPlainString();
                Message message = Message.of("{0}：{1}", "{0}: {1}", Names.figure(table, figure), number);
                related.add(new Related.Here(figure.range(), message));
            }
        }
    }

    private static List<String> ids(List<Conclusion> relations) {
        return relations.stream().map(conclusion -> conclusion.relation().id()).toList();
    }
}
