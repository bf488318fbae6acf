package org.gouji.rules.wording;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.claims.NumberWords;
import org.gouji.claims.Quantity;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.report.Report;
import org.gouji.text.TextEdit;

/** Fixes that replace a number in the prose by another one in the same writing: 5, ５ or 五. */
public final class NumberFix {

    private static final int FULL_WIDTH = 0xFEE0;

    private NumberFix() {}

    /** The fix; empty where the prose has a word for none, such as 未收到, which no number can replace. */
    public static Optional<Fix> of(Report report, Quantity quantity, BigDecimal value) {
        if (quantity.kind() == Quantity.Kind.ABSENCE) {
            return Optional.empty();
        }
        String written = written(report.text(quantity.range()), value);
        Message title = Message.of("将文字中的数字改为 {0}", "Change the number in the prose to {0}", written);
        return Optional.of(Fix.of(title, false, new TextEdit(quantity.range(), written)));
    }

    private static String written(String before, BigDecimal value) {
        String digits = value.toPlainString();
        char first = before.charAt(0);
        if (first >= '０' && first <= '９') {
            StringBuilder wide = new StringBuilder();
            digits.chars().forEach(unit -> wide.append((char) (unit + FULL_WIDTH)));
            return wide.toString();
        }
        boolean han = first >= '\u3000' && value.scale() <= 0 && value.signum() >= 0;
        return han ? NumberWords.han(value.longValueExact()) : digits;
    }
}
