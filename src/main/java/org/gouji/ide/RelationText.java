package org.gouji.ide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.consistency.Conclusion;
import org.gouji.report.Figure;
import org.gouji.rules.Names;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;
import org.gouji.standard.Table;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/** Puts into words what a relation asks for, with its numbers, and whether it holds. */
final class RelationText {

    private static final int MOST_NAMES = 3;
    private static final Localized BALANCE = new Localized("一 + 二 = 三（七） + 四", "1 + 2 = 3(7) + 4");

    private RelationText() {}

    /** The relation in one line: {@code ✓} where it holds, {@code ✗} where it doesn't, {@code ?} where nothing can be said. */
    static Localized of(Conclusion conclusion) {
        Localized claim = claim(conclusion);
        return switch (conclusion.outcome()) {
            case HELD -> line("✓ ", claim, equation(conclusion));
            case BROKEN -> line("✗ ", claim, broken(conclusion));
            case INCONCLUSIVE -> line("? ", claim, reason(conclusion));
        };
    }

    private static Localized line(String mark, Localized claim, Localized what) {
        return new Localized(mark + claim.zh() + "：" + what.zh(), mark + claim.en() + ": " + what.en());
    }

    /** What the relation asks for. */
    static Localized claim(Conclusion conclusion) {
        Relation relation = conclusion.relation();
        Table table = conclusion.table().table();
        return switch (relation.kind()) {
            case ROW_TOTAL -> {
                Localized total = Names.column(conclusion.table(), relation.statedIn());
                yield new Localized("各列之和 = " + total.zh(), "sum of the columns = " + total.en());
            }
            case COLUMN_TOTAL -> {
                Localized total = Names.row(table.row(relation.statedIn().row()).orElseThrow());
                yield new Localized("各行之和 = " + total.zh(), "sum of the rows = " + total.en());
            }
            case BALANCE -> BALANCE;
        };
    }

    private static Localized equation(Conclusion conclusion) {
        String text = side(conclusion.parts()) + " = " + side(conclusion.totals());
        return new Localized(text, text);
    }

    private static Localized broken(Conclusion conclusion) {
        String text =
                sum(conclusion.parts(), conclusion.expected()) + " ≠ " + sum(conclusion.totals(), conclusion.actual());
        long difference = Math.abs(conclusion.expected() - conclusion.actual());
        return new Localized(text + "，相差 " + difference, text + ", off by " + difference);
    }

    /** The sum of the parts with every addend but zeros: {@code 2 + 1 = 3}, or {@code 3} where there is only one. */
    static String sum(List<Figure> addends, Object result) {
        String sum = side(addends);
        return sum.contains("+") ? sum + " = " + result : sum;
    }

    private static String side(List<Figure> addends) {
        String sum = addends.stream()
                .flatMap(addend -> addend.value().stream())
                .filter(value -> value.signum() != 0)
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" + "));
        return sum.isEmpty() ? "0" : sum;
    }

    private static Localized reason(Conclusion conclusion) {
        List<Localized> missing = new ArrayList<>();
        FigureRelations.cells(conclusion.relation())
                .forEach(cell ->
                        addIfMissing(conclusion, conclusion.table().figure(cell).orElse(null), cell, missing));
        List<Localized> first = missing.subList(0, Math.min(MOST_NAMES, missing.size()));
        int more = missing.size() - first.size();
        return new Localized(
                "无法判断，" + join(first, "、", Localized::zh) + (more > 0 ? "等 " + missing.size() + " 处" : ""),
                "can’t be told: " + join(first, "; ", Localized::en) + (more > 0 ? " and " + more + " more" : ""));
    }

    private static String join(List<Localized> texts, String separator, Function<Localized, String> language) {
        return texts.stream().map(language).collect(Collectors.joining(separator));
    }

    private static void addIfMissing(
            Conclusion conclusion, @Nullable Figure figure, CellId cell, List<Localized> missing) {
        Localized problem = figure == null
                ? new Localized("未能读出", " can’t be read")
                : figure.form() == Figure.Form.BLANK
                        ? new Localized("未填写", " is blank")
                        : figure.isWhole() ? null : new Localized("不是可用的整数", " is no whole number");
        if (problem != null) {
            Localized name = name(conclusion, cell);
            missing.add(new Localized(name.zh() + problem.zh(), name.en() + problem.en()));
        }
    }

    /** A cell by what it doesn't share with the others of its relation. */
    private static Localized name(Conclusion conclusion, CellId cell) {
        return conclusion.relation().kind() == Relation.Kind.ROW_TOTAL
                ? Names.column(conclusion.table(), cell)
                : Names.row(conclusion.table().table().row(cell.row()).orElseThrow());
    }
}
