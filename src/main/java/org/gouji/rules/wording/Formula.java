package org.gouji.rules.wording;

import java.util.List;
import org.gouji.consistency.Addend;
import org.gouji.consistency.Conclusion;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.CellId;
import org.gouji.standard.Relation;
import org.gouji.standard.Table;
import org.gouji.text.Localized;

/** Relations in words: the formula of the form, else the names of the cells. */
public final class Formula {

    private Formula() {}

    /** The relation of a conclusion in words, such as 一 + 二 = 三（七） + 四 or “办结留言数量” ≤ “收到留言数量”. */
    public static Localized of(Conclusion conclusion) {
        return conclusion.relation().formula().orElseGet(() -> written(conclusion));
    }

    private static Localized written(Conclusion conclusion) {
        String sign = conclusion.isLimit() ? " ≤ " : " = ";
        Localized left = side(conclusion.left(), conclusion);
        Localized right = side(conclusion.right(), conclusion);
        return new Localized(left.zh() + sign + right.zh(), left.en() + sign + right.en());
    }

    private static Localized side(List<Addend> addends, Conclusion conclusion) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Addend addend : addends) {
            Localized name = name(addend, conclusion);
            int weight = addend.coefficient();
            String sign = zh.isEmpty() ? (weight < 0 ? "−" : "") : weight < 0 ? " − " : " + ";
            String factor = Math.abs(weight) == 1 ? "" : Math.abs(weight) + " × ";
            zh.append(sign).append(factor).append(name.zh());
            en.append(sign).append(factor).append(name.en());
        }
        return new Localized(zh.toString(), en.toString());
    }

    /**
     * The name of a cell within its relation: the column where all cells share a row, the row where all share a column,
     * else both.
     */
    public static Localized name(Addend addend, Conclusion conclusion) {
        BoundTable bound = addend.table();
        CellId cell = addend.cell().cell();
        if (bound == null || bound.table().row(cell.row()).isEmpty()) {
            return new Localized(cell.row(), cell.row());
        }
        Table table = bound.table();
        Relation.Axis axis = conclusion.relation().axis();
        Localized row = Names.row(table.row(cell.row()).orElseThrow());
        return switch (axis) {
            case ROW -> Names.column(bound, cell);
            case COLUMN -> row.zh().isEmpty() ? Names.cell(bound, cell) : row;
            case NONE -> Names.cell(bound, cell);
        };
    }
}
