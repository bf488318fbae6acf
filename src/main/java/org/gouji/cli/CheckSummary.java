package org.gouji.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gouji.diagnostic.Severity;
import org.gouji.messages.Severities;
import org.gouji.text.Language;
import org.gouji.text.Localized;

/** The last line of {@code check}: how much was checked and found. */
final class CheckSummary {

    private CheckSummary() {}

    static Localized of(Tally tally, boolean hints, int failed, int skipped) {
        int hidden = hints ? 0 : tally.count(Severity.HINT);
        String zh = "检查 " + tally.files() + " 份报告：" + counts(tally, Language.ZH)
                + (hidden > 0 ? "（用 --hints 显示提示）" : "")
                + (failed > 0 ? "；" + failed + " 个路径无法读取" : "")
                + (skipped > 0 ? "；跳过 " + skipped + " 个不是报告的文件" : "")
                + tally.note().zh();
        String en = "Checked " + plural(tally.files(), "report") + ": " + counts(tally, Language.EN)
                + (hidden > 0 ? " (--hints shows the hints)" : "")
                + (failed > 0 ? "; " + plural(failed, "path") + " couldn’t be read" : "")
                + (skipped > 0 ? "; " + plural(skipped, "other file") + " skipped" : "")
                + tally.note().en();
        return new Localized(zh, en);
    }

    private static String counts(Tally tally, Language language) {
        return Arrays.stream(Severity.values())
                .map(severity -> count(tally.count(severity), severity, language))
                .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
    }

    private static String count(int count, Severity severity, Language language) {
        String name = Severities.name(severity).in(language);
        if (language == Language.ZH) {
            return name + " " + count;
        }
        return severity == Severity.INFORMATION ? count + " " + name : plural(count, name);
    }

    private static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
