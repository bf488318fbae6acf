package org.gouji.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.gouji.standard.Chapter;
import org.gouji.text.Localized;

/** A chapter that breaks the order of chapters in the form. */
final class MisorderedChapter implements ReportRule {

    @Override
    public String code() {
        return "misordered-chapter";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Localized summary() {
        return new Localized("章节次序与格式不符", "A chapter stands in the wrong place");
    }

    @Override
    public Explanation explanation() {
        return new Explanation(new Localized("""
                        各章的次序由格式规定。这里提示的是移动最少几章就能恢复次序时应移动的那几章。

                        本机关自行增加的章节不影响判断。
                        """, """
                        The form lays down the order of the chapters. What is marked are the fewest \
                        chapters that have to move.

                        Chapters of the agency’s own don’t matter.
                        """), Basis.CHAPTERS, """
                | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                ## 六、其他需要报告的事项
                本年度未收取信息处理费。
                ## 五、存在的主要问题及改进情况
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misordered-chapter
                政策解读的形式还不够多样，下一年将增加图解。
                （完）
                """, """
                | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
                ## 五、存在的主要问题及改进情况
                政策解读的形式还不够多样，下一年将增加图解。
                ## 六、其他需要报告的事项
                本年度未收取信息处理费。
                （完）
                """);
    }

    @Override
    public void check(CheckedReport report, Consumer<Diagnostic> sink) {

        List<Chapter> order = report.report().standard().chapters();
        List<BoundChapter> chapters = report.report().chapters();
        List<Integer> places = chapters.stream()
                .map(chapter -> order.stream()
                        .map(Chapter::id)
                        .toList()
                        .indexOf(chapter.chapter().id()))
                .toList();
        List<Integer> kept = longestAscent(places);
        for (int index = 0; index < chapters.size(); index++) {
            int place = places.get(index);
            if (!kept.contains(place)) {
                sink.accept(diagnostic(chapters.get(index), neighbour(order, kept, place)));
            }
        }
    }

    private Diagnostic diagnostic(BoundChapter chapter, Message message) {
        return Diagnostic.of(code(), severity(), chapter.heading().range(), message);
    }

    /**
     * The message where a chapter belongs: after the nearest chapter before it that keeps its place, else before the
     * nearest one after it.
     */
    private static Message neighbour(List<Chapter> order, List<Integer> kept, int place) {
        Localized name = Names.chapter(order.get(place));
        Optional<Integer> before = kept.stream().filter(other -> other < place).reduce((left, right) -> right);
        int after = kept.stream().filter(other -> other > place).findFirst().orElse(place);
        return before.isPresent()
                ? Message.of("{0}应在{1}之后", "{0} belongs after {1}", name, Names.chapter(order.get(before.get())))
                : Message.of("{0}应在{1}之前", "{0} belongs before {1}", name, Names.chapter(order.get(after)));
    }

    /** The longest ascending subsequence of a sequence; of several, the one that ends earliest. */
    private static List<Integer> longestAscent(List<Integer> sequence) {
        List<List<Integer>> endingAt = new ArrayList<>();
        List<Integer> longest = List.of();
        for (int value : sequence) {
            List<Integer> best = new ArrayList<>();
            for (List<Integer> before : endingAt) {
                best = before.get(before.size() - 1) < value && before.size() > best.size() ? before : best;
            }
            List<Integer> ascent = new ArrayList<>(best);
            ascent.add(value);
            endingAt.add(ascent);
            longest = ascent.size() > longest.size() ? ascent : longest;
        }
        return longest;
    }
}
