package org.gouji.ide.completion;

import java.util.ArrayList;
import java.util.List;
import org.gouji.analysis.Analysis;

/**
 * The completions at a place: the sum for a blank total, the rows of the table there, chapters, topics, whole tables, a
 * whole report. They match the typed text by words, by number and by pinyin initials.
 */
public final class Completion {

    private Completion() {}

    /**
     * The completions at an offset, best first.
     *
     * @param year the year that a new report is on
     */
    public static List<CompletionItem> at(Analysis analysis, int offset, int year) {
        List<CompletionItem> totals = TotalCompletion.at(analysis, offset);
        if (!totals.isEmpty()) {
            return totals;
        }
        for (CompletionSite site : CompletionSite.at(analysis, offset)) {
            List<CompletionItem> items = new ArrayList<>();
            items.addAll(RowCompletion.at(site));
            items.addAll(HeadingCompletion.at(site));
            items.addAll(TemplateCompletion.at(site, year));
            if (!items.isEmpty()) {
                items.sort((left, right) -> left.sortText().compareTo(right.sortText()));
                return List.copyOf(items);
            }
        }
        return List.of();
    }
}
