package org.gouji.ide.completion;

import java.util.ArrayList;
import java.util.List;
import org.gouji.analysis.Analysis;

/**
 * What may be written at a place: the sum in a blank total, the rows of the table there, chapters, topics, whole tables, a whole report. Matches
 * what has been typed by words, by number and by pinyin initials.
 */
public final class Completion {

    private Completion() {}

    /**
     * What may be written at an offset, best first.
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
