package org.gouji.cli.html;

import org.gouji.consistency.Conclusion;
import org.gouji.rules.wording.Equations;
import org.gouji.rules.wording.Formula;
import org.gouji.text.Language;

/**
 * Describes a broken relation in numbers: for a total its cell, the sum of its parts and the stated figure, as in “…:
 * the parts come to 2 + 1 = 3, stated is 0”; for other relations both sides.
 */
final class EquationText {

    private EquationText() {}

    static String of(Conclusion broken, Language language) {
        String cell = CellName.of(broken.table(), broken.stated().cell(), language);
        String left = Equations.sum(broken.left(), broken.leftSum());
        String right = Equations.sum(broken.right(), broken.rightSum());
        boolean chinese = language == Language.ZH;
        if (broken.isLimit() || !broken.isTotal()) {
            String[] sides = Formula.of(broken).in(language).split(" [=≤] ", 2);
            return chinese
                    ? cell + "：" + sides[0] + " 是 " + left + "，" + sides[sides.length - 1] + " 是 " + right
                    : cell + ": " + sides[0] + " is " + left + ", " + sides[sides.length - 1] + " is " + right;
        }
        return chinese
                ? cell + "：各项之和 " + left + "，所填 " + right
                : cell + ": the parts come to " + left + ", stated is " + right;
    }
}
