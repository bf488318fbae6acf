package org.gouji.messages;

import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.Rule;
import org.gouji.text.Language;
import org.gouji.text.Localized;

/** The page about a rule, as Markdown. */
public final class RulePage {

    private static final Localized SEVERITY = new Localized("级别：", "Severity: ");
    private static final Localized WRONG = new Localized("错误示例", "Wrong");
    private static final Localized RIGHT = new Localized("正确示例", "Right");
    private static final Localized BASIS = new Localized("依据", "Basis");

    private RulePage() {}

    public static String markdown(Rule rule, Language language) {
        Explanation explanation = rule.explanation();
        return "# " + rule.code() + "\n\n"
                + rule.summary().in(language) + "\n\n"
                + SEVERITY.in(language) + Severities.name(rule.severity()).in(language) + "\n\n"
                + explanation.text().in(language).strip() + "\n\n"
                + example(WRONG.in(language), explanation.wrong())
                + example(RIGHT.in(language), explanation.right())
                + "## " + BASIS.in(language) + "\n\n"
                + explanation.basis().in(language).strip() + "\n";
    }

    private static String example(String heading, String text) {
        return "## " + heading + "\n\n```\n" + text.stripTrailing() + "\n```\n\n";
    }
}
