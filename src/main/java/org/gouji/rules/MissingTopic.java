package org.gouji.rules;

import java.util.List;
import java.util.function.Consumer;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.report.heading.BoundChapter;
import org.gouji.rules.contract.Basis;
import org.gouji.rules.contract.CheckedReport;
import org.gouji.rules.contract.Explanation;
import org.gouji.rules.contract.ReportRule;
import org.gouji.rules.wording.Names;
import org.gouji.standard.Topic;
import org.gouji.text.Localized;

/** Topics of the form that a chapter doesn't cover. */
final class MissingTopic implements ReportRule {

    @Override
    public String code() {
        return "missing-topic";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Localized summary() {
        return new Localized("章节缺少应写的方面", "A chapter lacks topics");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        一章应写到表样为它规定的各方面（topics）。年度报告第一章总体情况应从五个方面概述：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。小标题的文字不限，能认出写到的就不提示。

                        缺少的各方面在本章标题上一并提示一次。
                        """, """
                        A chapter covers the topics that the form gives it. Chapter 1 of the annual report sums up five: proactive disclosure, disclosure on request, \
                        management of government information, platforms, and supervision and support. They \
                        may go under any headings; what can be recognized isn’t reported.

                        What is missing is reported once, on the heading of the chapter.
                        """), Basis.CHAPTERS, """
                ## 一、总体情况
                   ^^^^^^^^^^^^ missing-topic
                ### （一）主动公开
                本年度主动公开信息 120 条。
                ### （二）依申请公开
                本年度未收到申请。
                ### （三）政府信息管理
                信息发布前逐条审查。
                ## 二、主动公开政府信息情况
                """, """
                ## 一、总体情况
                ### （一）主动公开
                本年度主动公开信息 120 条。
                ### （二）依申请公开
                本年度未收到申请。
                ### （三）政府信息管理
                信息发布前逐条审查。
                ### （四）平台建设
                门户网站设公开专栏。
                ### （五）监督保障
                全年组织培训 2 次。
                ## 二、主动公开政府信息情况
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {
        for (BoundChapter chapter : report.report().chapters()) {
            List<Topic> missing = chapter.chapter().topics().stream()
                    .filter(topic -> !chapter.topics().contains(topic))
                    .toList();
            if (!missing.isEmpty() && !chapter.empty()) {
                sink.accept(diagnostic(chapter, missing));
            }
        }
    }

    private Diagnostic diagnostic(BoundChapter chapter, List<Topic> missing) {
        Localized names = Names.list(missing.stream()
                .map(topic -> new Localized(
                        "“" + topic.title() + "”", "“" + topic.label().en() + "”"))
                .toList());
        Message message =
                Message.of("{0}一章没有写到{1}", "Chapter {0} doesn’t cover {1}", Names.chapter(chapter.chapter()), names);
        return Diagnostic.of(code(), severity(), chapter.heading().range(), message);
    }
}
