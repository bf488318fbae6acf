package org.gouji.ide.action;

import java.util.ArrayList;
import java.util.List;
import org.gouji.diagnostic.Message;
import org.gouji.ide.format.Formatting;
import org.gouji.report.Report;
import org.gouji.report.edit.TableConversion;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Offers to bring tables into the canonical layout: at a table that table or all of them, at the title all of them. */
final class Conversion {

    private Conversion() {}

    static List<Action> at(Report report, TextRange range) {
        List<Action> actions = new ArrayList<>();
        Actions.tables(report.tables(), range).forEach(table -> TableConversion.of(report, table)
                .ifPresent(edit -> actions.add(Action.of(
                        Action.Kind.CONVERT,
                        Message.of(
                                "将{0}改写为标准的竖线表（文字和数字不变）",
                                "Rewrite {0} as a standard table with pipes (words and figures stay)",
                                table.table().name()),
                        List.of(edit)))));
        boolean offered = report.head().touches(range)
                || Actions.tables(report.tables(), range).findAny().isPresent();
        List<TextEdit> all = offered ? Formatting.document(report) : List.of();
        if (!all.isEmpty()) {
            actions.add(Action.of(
                    Action.Kind.CONVERT,
                    Message.of(
                            "将整篇报告的表格改写为标准版式（文字和数字不变）",
                            "Bring all tables of the report into the standard layout (words and figures stay)"),
                    all));
        }
        return actions;
    }
}
