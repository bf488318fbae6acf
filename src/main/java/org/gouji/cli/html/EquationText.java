package org.gouji.cli.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.consistency.Conclusion;
import org.gouji.report.Figure;
import org.gouji.standard.Relation;
import org.gouji.text.Language;

/** A broken relation in numbers: which cell states it, what the parts come to, what stands there. */
final class EquationText {

    private EquationText() {}

    static String of(Conclusion broken, Language language) {
        String cell = CellName.of(broken.table(), broken.stated().cell(), language);
        String parts = sum(broken.parts(), broken.expected());
        String totals = sum(broken.totals(), broken.actual());
        boolean chinese = language == Language.ZH;
        if (broken.relation().kind() == Relation.Kind.BALANCE) {
            return chinese
                    ? cell + "：一 + 二 是 " + parts + "，三（七） + 四 是 " + totals
                    : cell + ": 1 + 2 is " + parts + ", 3(7) + 4 is " + totals;
        }
        return chinese
                ? cell + "：各项之和 " + parts + "，所填 " + totals
                : cell + ": the parts come to " + parts + ", stated is " + totals;
    }

    /** 2 + 1 = 3, without zeros; the number alone where no more than one is left. */
    private static String sum(List<Figure> addends, long result) {
        List<String> numbers = addends.stream()
                .flatMap(figure -> figure.value().stream())
                .filter(value -> value.signum() != 0)
                .map(BigDecimal::toPlainString)
                .toList();
        return numbers.size() < 2
                ? Long.toString(result)
                : numbers.stream().collect(Collectors.joining(" + ")) + " = " + result;
    }
}
