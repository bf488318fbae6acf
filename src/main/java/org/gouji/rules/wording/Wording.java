package org.gouji.rules.wording;

import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.label.Spelling;
import org.gouji.rules.contract.Rule;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Diagnostics for headings and labels that are recognized but differ from the form's words. */
public final class Wording {

    private Wording() {}

    /** The diagnostic for such words, with the severity of information where they look misspelt. */
    public static Diagnostic diagnostic(Rule rule, Spelling spelling, TextRange range, String words, String standard) {
        boolean typo = spelling == Spelling.TYPO;
        String shown = Names.shown(words);
        Message message = typo
                ? Message.of("“{0}”疑有错漏字，格式中为“{1}”", "“{0}” looks misspelt; the form has “{1}”", shown, standard)
                : Message.of(
                        "“{0}”与格式的文字不一致，格式中为“{1}”", "“{0}” differs from the form, which has “{1}”", shown, standard);
        Severity severity = typo ? Severity.INFORMATION : rule.severity();
        Message title = Message.of("改为“{0}”", "Change to “{0}”", standard);
        boolean broken = words.indexOf('\n') >= 0 || words.indexOf('\r') >= 0;
        return broken
                ? Diagnostic.of(rule.code(), severity, range, message)
                : Diagnostic.of(
                        rule.code(), severity, range, message, Fix.of(title, true, new TextEdit(range, standard)));
    }
}
