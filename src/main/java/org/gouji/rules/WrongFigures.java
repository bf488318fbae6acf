package org.gouji.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.consistency.Candidate;
import org.gouji.consistency.Conclusion;
import org.gouji.consistency.Finding;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.report.Figure;
import org.gouji.standard.Relation;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;

/** Puts findings of the consistency engine into words, for the rules that report them. */
final class WrongFigures {

    private static final Localized SUM_OF_PARTS = new Localized("各项之和", "the sum of its parts");
    private static final Localized PART_OF_SUM = new Localized("才与总计相符", "so that the parts add up to their total");
    private static final Localized BALANCE = new Localized("一 + 二 = 三（七） + 四", "1 + 2 = 3(7) + 4");

    private WrongFigures() {}

    /** Whether a finding explains a relation of totals, not only balances. */
    static boolean explainsTotal(Finding finding) {
        return finding.relations().stream()
                .anyMatch(conclusion -> conclusion.relation().kind() != Relation.Kind.BALANCE);
    }

    /** The diagnostic for a finding. */
    static Diagnostic diagnostic(Rule rule, Finding finding) {
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
                ? certain(main, figure, finding.values().get(0))
                : uncertain(main, figure);
        return new Diagnostic(
                rule.code(),
                rule.severity(),
                figure.range(),
                message,
                related(finding.relations(), figure),
                ids(finding.relations()),
                fixes);
    }

    /** The relation that says most: one that states the figure, else a total, else any. */
    private static Conclusion mainRelation(Finding.WrongFigure finding) {
        return finding.relations().stream()
                .filter(conclusion -> conclusion.relation().kind() != Relation.Kind.BALANCE
                        && conclusion.stated().equals(finding.figure()))
                .findFirst()
                .orElse(finding.relations().get(0));
    }

    private static Message certain(Conclusion relation, Figure figure, long value) {
        long stated = figure.value().orElseThrow().longValueExact();
        Localized cell = Names.figure(relation.table(), figure);
        Localized reason = reason(relation, figure);
        String equation = equation(relation, figure, value);
        Localized because = equation.equals("0 = 0")
                ? reason
                : new Localized(reason.zh() + "：" + equation, reason.en() + ": " + equation);
        return Message.of(
                "{0}应为 {1}（{2}），现为 {3}，相差 {4}",
                "{0} should be {1} ({2}) but is {3}, off by {4}",
                cell,
                value,
                because,
                stated,
                Math.abs(value - stated));
    }

    private static Message uncertain(Conclusion relation, Figure figure) {
        return Message.of(
                "{0}与其他数字不符，应为何值无法断定：{1}，相差 {2}",
                "{0} doesn’t agree with other figures, and its right value can’t be told: {1}, off by {2}",
                Names.figure(relation.table(), figure),
                equation(relation, figure, -1),
                Math.abs(relation.expected() - relation.actual()));
    }

    private static Diagnostic openRelation(Rule rule, Finding.OpenRelation finding) {
        Conclusion relation = finding.relation();
        Figure stated = relation.stated();
        List<Fix> fixes = finding.candidates().stream()
                .map(candidate -> candidateFix(relation, candidate))
                .toList();
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
        Localized cell = Names.figure(relation.table(), relation.stated());
        long difference = Math.abs(relation.expected() - relation.actual());
        if (relation.relation().kind() == Relation.Kind.BALANCE) {
            return Message.of(
                    "{0}的勾稽关系不符：{1} + {2} = {3}，而{4} = {5}，相差 {6}",
                    "{0} doesn’t balance: {1} + {2} = {3}, but {4} = {5}, off by {6}",
                    cell,
                    number(relation.parts().get(0)),
                    number(relation.parts().get(1)),
                    relation.expected(),
                    sum(relation.totals()),
                    relation.actual(),
                    difference);
        }
        return Message.of(
                "{0}现为 {1}，各项之和为 {2}，相差 {3}",
                "{0} is {1}, the sum of its parts is {2}, off by {3}",
                cell,
                relation.actual(),
                sumWithResult(relation.parts(), relation.expected()),
                difference);
    }

    /** Why a figure should have its value: as a balance, as a stated sum, or as a part of one. */
    private static Localized reason(Conclusion relation, Figure figure) {
        if (relation.relation().kind() == Relation.Kind.BALANCE) {
            return BALANCE;
        }
        return relation.stated().equals(figure) ? SUM_OF_PARTS : PART_OF_SUM;
    }

    /** The relation in numbers, every addend but zeros, with the figure at its right value if that isn't negative. */
    private static String equation(Conclusion relation, Figure figure, long value) {
        return side(relation.parts(), figure, value) + " = " + side(relation.totals(), figure, value);
    }

    private static String side(List<Figure> addends, Figure figure, long value) {
        String sum = addends.stream()
                .map(addend -> addend.equals(figure) && value >= 0 ? Long.toString(value) : number(addend))
                .filter(number -> !number.equals("0"))
                .collect(Collectors.joining(" + "));
        return sum.isEmpty() ? "0" : sum;
    }

    private static String sum(List<Figure> addends) {
        return side(addends, addends.get(0), -1);
    }

    /** 2 + 1 = 3, or the number alone where all other addends are 0. */
    private static String sumWithResult(List<Figure> addends, long result) {
        String sum = sum(addends);
        return sum.contains("+") ? sum + " = " + result : sum;
    }

    private static String number(Figure figure) {
        return figure.value().map(BigDecimal::toPlainString).orElse("");
    }

    private static Fix fix(Figure figure, long value, boolean preferred) {
        return Fix.of(Message.of("改为 {0}", "Change to {0}", value), preferred, edit(figure, value));
    }

    private static Fix candidateFix(Conclusion relation, Candidate candidate) {
        Message title = Message.of(
                "将{0}改为 {1}",
                "Change {0} to {1}", Names.figure(relation.table(), candidate.figure()), candidate.value());
        return Fix.of(title, candidate.meant(), edit(candidate.figure(), candidate.value()));
    }

    private static TextEdit edit(Figure figure, long value) {
        return new TextEdit(figure.range(), Long.toString(value));
    }

    private static List<Related> related(List<Conclusion> relations, Figure reported) {
        List<Related> related = new ArrayList<>();
        for (Conclusion relation : relations) {
            addAddends(relation, relation.totals(), reported, related);
            addAddends(relation, relation.parts(), reported, related);
        }
        return related.stream().distinct().toList();
    }

    private static void addAddends(Conclusion relation, List<Figure> addends, Figure reported, List<Related> related) {
        for (Figure addend : addends) {
            if (!addend.equals(reported)) {
                Message message =
                        Message.of("{0}：{1}", "{0}: {1}", Names.figure(relation.table(), addend), number(addend));
                related.add(new Related.Here(addend.range(), message));
            }
        }
    }

    private static List<String> ids(List<Conclusion> relations) {
        return relations.stream().map(conclusion -> conclusion.relation().id()).toList();
    }
}
