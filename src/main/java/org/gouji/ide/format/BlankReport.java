package org.gouji.ide.format;

import java.util.List;
import java.util.Optional;
import org.gouji.report.edit.TableWriter;
import org.gouji.standard.Chapter;
import org.gouji.standard.Form;
import org.gouji.standard.Frequency;
import org.gouji.standard.Period;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.standard.Topic;

/** Writes a report that is still to be filled in, in the canonical markup. Lines end with {@code \n}. */
public final class BlankReport {

    private BlankReport() {}

    /**
     * The whole report: its title, its chapters with comments that say what each is to contain, and its empty tables.
     *
     * @param agency the organ that reports
     * @param period the period that it reports on
     */
    public static String text(Form form, Standard edition, String agency, Period period) {
        StringBuilder result = new StringBuilder(frontMatter(form.title().template(), agency, period));
        result.append("# ").append(form.title().title(agency, period)).append('\n');
        List<Table> outside = edition.tables().stream()
                .filter(table -> edition.chapterOf(table).isEmpty())
                .toList();
        for (Table table : outside) {
            result.append('\n');
            if (outside.size() > 1) {
                result.append("## ").append(table.name().zh()).append("\n\n");
            }
            result.append(TableWriter.write(table, cell -> ""));
        }
        for (Chapter chapter : edition.chapters()) {
            result.append('\n').append(chapter(edition, chapter));
        }
        return result.toString();
    }

    /**
     * The front matter with the agency and the period where the form's title has no place for them; empty where it has
     * room for both, or where the form has no title.
     */
    private static String frontMatter(String template, String agency, Period period) {
        String entries = template.contains("{agency}") || agency.isEmpty() ? "" : "机关: " + agency + "\n";
        if (!template.contains("{period}")) {
            entries += entry(period) + "\n";
        }
        return entries.isEmpty() || template.isEmpty() ? "" : "---\n" + entries + "---\n";
    }

    private static String entry(Period period) {
        return period.frequency() == Frequency.YEAR ? "年度: " + period.year() : "期间: " + period.id();
    }

    /** The last period of a year with a frequency, such as the fourth quarter or December. */
    public static Period latest(Frequency frequency, int year) {
        return new Period(year, frequency, frequency.perYear());
    }

    /** One chapter: its heading, its topics or its empty table. */
    private static String chapter(Standard edition, Chapter chapter) {
        StringBuilder result = new StringBuilder("## " + chapter.title() + "\n");
        Optional<Table> table = chapter.table().flatMap(edition::table);
        table.ifPresent(found -> result.append('\n').append(TableWriter.write(found, cell -> "")));
        for (Topic topic : chapter.topics()) {
            result.append("\n### ").append(topic.title()).append("\n\n");
            result.append(comment(topic.explanation().zh()));
        }
        if (table.isEmpty() && chapter.topics().isEmpty()) {
            result.append('\n').append(comment(chapter.explanation().zh()));
        }
        return result.toString();
    }

    private static String comment(String text) {
        return text.isEmpty() ? "" : "<!-- " + text + " -->\n";
    }
}
