package org.gouji.rules;

import java.util.ArrayList;
import java.util.List;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.report.Figure;
import org.gouji.report.Report;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Fills blank figures with zeros, keeping the layout around them. */
final class Zeros {

    private Zeros() {}

    /** The fix that writes a zero in each of these blanks, which are in the order of the text. */
    static Fix fill(Report report, List<Figure> blanks) {
        List<TextEdit> edits = new ArrayList<>();
        int before = -1;
        for (Figure blank : blanks) {
            TextRange range = blank.range();
            edits.add(new TextEdit(range, zero(report, range, range.start() == before)));
            before = range.start();
        }
        Message title = blanks.size() == 1
                ? Message.of("填 0", "Write 0")
                : Message.of("{0} 处空白都填 0", "Write 0 in all {0} blanks", blanks.size());
        return new Fix(title, false, edits);
    }

    /** A zero as long as the blanks that it replaces, parted from what stands before it. */
    private static String zero(Report report, TextRange range, boolean again) {
        String blank = report.text(range);
        if (range.isEmpty()) {
            return again || !isParted(report.tree().text(), range.start()) ? " 0" : "0";
        }
        boolean wide = blank.isBlank() && blank.length() > 2;
        return wide ? " 0" + blank.substring(2) : "0";
    }

    private static boolean isParted(String text, int offset) {
        char before = offset == 0 ? '\n' : text.charAt(offset - 1);
        return before == '|' || before == '｜' || Character.isWhitespace(before);
    }
}
