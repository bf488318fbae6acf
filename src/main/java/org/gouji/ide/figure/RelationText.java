package org.gouji.ide.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.consistency.Addend;
import org.gouji.consistency.Conclusion;
import org.gouji.report.row.Figure;
import org.gouji.rules.wording.Equations;
import org.gouji.rules.wording.Formula;
import org.gouji.rules.wording.Names;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;
import org.gouji.standard.Table;
import org.gouji.text.Localized;

/** Describes a relation in words: what it demands, its numbers, and whether it holds. */
public final class RelationText {

    private static final int MOST_NAMES = 3;

    private RelationText() {}

    /**
     * The relation in one line, which starts with {@code ✓} where it holds, {@code ✗} where it is broken, {@code ?}
     * where that can't be told.
     */
    public static Localized of(Conclusion conclusion) {
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

    /** The demand of the relation: its formula, or the sum of rows or columns that its total must equal. */
    static Localized claim(Conclusion conclusion) {
        Relation relation = conclusion.relation();
        if (!relation.isTotal() || relation.axis() == Relation.Axis.NONE) {
            return Formula.of(conclusion);
        }
        CellId stated = relation.reportedAt().cell().cell();
        Table table = conclusion.table().table();
        if (relation.axis() == Relation.Axis.ROW) {
            Localized total = Names.column(conclusion.table(), stated);
            return new Localized("各列之和 = " + total.zh(), "sum of the columns = " + total.en());
        }
        Localized total = Names.row(table.row(stated.row()).orElseThrow());
        return new Localized("各行之和 = " + total.zh(), "sum of the rows = " + total.en());
    }

    private static Localized equation(Conclusion conclusion) {
        String text = Equations.of(conclusion);
        return new Localized(text, text);
    }

    private static Localized broken(Conclusion conclusion) {
        String text = Equations.apart(conclusion);
        String difference = Equations.difference(conclusion.difference());
        return new Localized(text + "，相差 " + difference, text + ", off by " + difference);
    }

    /** The parts added up, zeros left out: {@code 2 + 1 = 3}, or {@code 3} where only one part is left. */
    public static String sum(List<Addend> addends, Object result) {
        String sum = Equations.side(addends);
        return Equations.isSum(sum) ? sum + " = " + result : sum;
    }

    private static Localized reason(Conclusion conclusion) {
        List<Localized> missing = new ArrayList<>();
        conclusion.addends().forEach(addend -> addIfMissing(conclusion, addend, missing));
        List<Localized> first = missing.subList(0, Math.min(MOST_NAMES, missing.size()));
        int more = missing.size() - first.size();
        return new Localized(
                "无法判断，" + join(first, "、", Localized::zh) + (more > 0 ? "等 " + missing.size() + " 处" : ""),
                "can’t be told: " + join(first, "; ", Localized::en) + (more > 0 ? " and " + more + " more" : ""));
    }

    private static String join(List<Localized> texts, String separator, Function<Localized, String> language) {
        return texts.stream().map(language).collect(Collectors.joining(separator));
    }

    private static void addIfMissing(Conclusion conclusion, Addend addend, List<Localized> missing) {
        Figure figure = addend.figure().orElse(null);
        Localized problem = figure == null
                ? new Localized("未能读出", " can’t be read")
                : figure.form() == Figure.Form.BLANK
                        ? new Localized("未填写", " is blank")
                        : figure.isCountable() ? null : new Localized("不是可用的整数", " is no whole number");
        if (problem != null) {
            Localized name = Formula.name(addend, conclusion);
            missing.add(new Localized(name.zh() + problem.zh(), name.en() + problem.en()));
        }
    }
}
