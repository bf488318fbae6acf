package org.gouji.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.diagnostic.Severity;
import org.gouji.messages.Severities;
import org.gouji.text.Language;
import org.gouji.text.Localized;

/**
 * The summary of {@code check}: a line with the numbers of reports and findings, and the ranking of codes and agencies.
 */
public final class CheckSummary {

    private static final int MANY = 10;
    private static final int MOST = 5;
    private static final int LONGEST = 40;

    private CheckSummary() {}

    public static Localized of(Tally tally, boolean hints, int failed, int skipped) {
        int hidden = hints ? 0 : tally.count(Severity.HINT);
        String zh = "检查 " + checked(tally, Language.ZH) + "：" + counts(tally, Language.ZH)
                + (hidden > 0 ? "（用 --hints 显示提示）" : "")
                + (failed > 0 ? "；" + failed + " 个路径无法读取" : "")
                + (skipped > 0 ? "；跳过 " + skipped + " 个不是报告的文件" : "")
                + tally.note().zh();
        String en = "Checked " + checked(tally, Language.EN) + ": " + counts(tally, Language.EN)
                + (hidden > 0 ? " (--hints shows the hints)" : "")
                + (failed > 0 ? "; " + plural(failed, "path") + " couldn’t be read" : "")
                + (skipped > 0 ? "; " + plural(skipped, "other file") + " skipped" : "")
                + tally.note().en();
        return new Localized(zh, en);
    }

    /**
     * The numbers of reports, form files and configurations: “3 reports, 1 form file”. A number that is 0 is left out
     * unless all are 0.
     */
    private static String checked(Tally tally, Language language) {
        boolean zh = language == Language.ZH;
        List<String> parts = new ArrayList<>();
        if (tally.files() > 0 || tally.forms() + tally.configurations() == 0) {
            parts.add(zh ? tally.files() + " 份报告" : plural(tally.files(), "report"));
        }
        if (tally.forms() > 0) {
            parts.add(zh ? tally.forms() + " 个表样文件" : plural(tally.forms(), "form file"));
        }
        if (tally.configurations() > 0) {
            parts.add(zh ? tally.configurations() + " 个配置文件" : plural(tally.configurations(), "configuration"));
        }
        return String.join(zh ? "、" : ", ", parts);
    }

    /** The commonest codes and the agencies with the most errors, a line each; empty for fewer than 10 reports. */
    public static Localized ranking(Tally tally) {
        if (tally.files() < MANY || tally.codes().isEmpty()) {
            return new Localized("", "");
        }
        return new Localized(
                codes(tally, Language.ZH) + agencies(tally, Language.ZH),
                codes(tally, Language.EN) + agencies(tally, Language.EN));
    }

    private static String codes(Tally tally, Language language) {
        List<String> counts = tally.codes().stream()
                .map(code -> code.getKey() + " " + code.getValue())
                .toList();
        return line(new Localized("问题最多的代码：", "commonest codes: "), counts, language);
    }

    private static String agencies(Tally tally, Language language) {
        List<String> counts = tally.agencies().stream()
                .filter(agency -> !agency.name().isEmpty() && agency.errors() + agency.warnings() > 0)
                .map(agency -> shown(agency.name()) + " " + agency.errors() + "+" + agency.warnings())
                .toList();
        Localized title = new Localized("问题最多的机关（错误+警告）：", "agencies with the most errors+warnings: ");
        return counts.isEmpty() ? "" : line(title, counts, language);
    }

    private static String line(Localized title, List<String> counts, Language language) {
        int left = counts.size() - MOST;
        String start = counts.stream().limit(MOST).collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
        String more = left <= 0 ? "" : language == Language.ZH ? "，另有 " + left + " 个" : ", and " + left + " more";
        return "  " + title.in(language) + start + more + "\n";
    }

    /**
     * A name without line breaks and control characters, cut to 40 UTF-16 units, so that it can't control the terminal.
     */
    private static String shown(String name) {
        String line = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
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
