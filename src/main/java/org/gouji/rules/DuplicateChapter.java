package org.gouji.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Related;
import org.gouji.diagnostic.Severity;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.heading.Heading;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Names;
import org.gouji.text.Localized;

/** A chapter of the form that a report has twice. */
final class DuplicateChapter implements ReportRule {

    @Override
    public String code() {
        return "duplicate-chapter";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Localized summary() {
        return new Localized("同一章出现两次", "A chapter stands in the report twice");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        每一章只应出现一次。重复的章使人无法判断以哪一章的内容为准。

                        目录中列出的标题不算重复。
                        """, """
                        Every chapter stands there once. Where one is there twice, nobody can tell which \
                        counts.

                        Headings listed in a table of contents are no duplicates.
                        """), Basis.CHAPTERS, """
                ## 六、其他需要报告的事项
                本年度未收取信息处理费。
                ## 六、其他需要报告的事项
                   ^^^^^^^^^^^^^^^^^^^^^^ duplicate-chapter
                本年度未收取信息处理费。
                （完）
                """, """
                ## 六、其他需要报告的事项
                本年度未收取信息处理费。
                （完）
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        Map<String, Heading> first = new HashMap<>();
        headings(report.report()).forEach(heading -> {
            Heading before = first.putIfAbsent(heading.chapter().id(), heading);
            if (before != null) {
                sink.accept(diagnostic(heading, before));
            }
        });
    }

    private static Stream<Heading> headings(Report report) {
        return Stream.concat(report.chapters().stream().map(BoundChapter::heading), report.repeated().stream())
                .sorted(Comparator.comparing(Heading::range));
    }

    private Diagnostic diagnostic(Heading heading, Heading first) {
        Message message = Message.of(
                "{0}一章重复出现，只应有一章",
                "Chapter {0} stands here once more; keep one of the two", Names.chapter(heading.chapter()));
        Related related = new Related.Here(first.range(), Message.of("第一次出现", "It stands here first"));
        return new Diagnostic(code(), severity(), heading.range(), message, List.of(related), List.of(), List.of());
    }
}
