package org.gouji.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.heading.ChapterFinder;
import org.gouji.report.heading.ChapterReader;
import org.gouji.report.heading.FrontMatter;
import org.gouji.report.heading.Heading;
import org.gouji.report.heading.Title;
import org.gouji.report.heading.TitleReader;
import org.gouji.report.label.FormIndex;
import org.gouji.report.label.TableIndex;
import org.gouji.report.table.BoundTable;
import org.gouji.report.table.EditionChoice;
import org.gouji.report.table.TableReader;
import org.gouji.report.table.UnlabelledBinder;
import org.gouji.standard.Form;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.syntax.SyntaxTree;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a text under the assumption that it follows a given form: its chapters, its title and its tables. The
 * tables are read on first request.
 */
final class FormReading {

    private final SyntaxTree tree;
    private final FrontMatter matter;
    private final FormIndex form;
    private final ReportMemory memory;
    private final ChapterFinder.Found chapters;
    private final Title title;
    private @Nullable List<BoundTable> tables;
    private Optional<Standard> evident = Optional.empty();

    private FormReading(
            SyntaxTree tree,
            FrontMatter matter,
            FormIndex form,
            ReportMemory memory,
            ChapterFinder.Found chapters,
            Title title) {
        this.tree = tree;
        this.matter = matter;
        this.form = form;
        this.memory = memory;
        this.chapters = chapters;
        this.title = title;
    }

    static FormReading of(SyntaxTree tree, FrontMatter matter, FormIndex form, ReportMemory memory) {
        ChapterFinder.Found chapters = ChapterFinder.find(tree, matter.endLine(), form);
        int end = chapters.chosen().isEmpty()
                ? tree.text().length()
                : chapters.chosen().get(0).range().start();
        Title title = TitleReader.read(tree, matter, form.title(), end);
        return new FormReading(tree, matter, form, memory, chapters, title);
    }

    FormIndex form() {
        return form;
    }

    Title title() {
        return title;
    }

    List<Heading> headings() {
        return chapters.chosen();
    }

    List<Heading> repeated() {
        return chapters.repeated();
    }

    /** The edition that the report follows; empty if neither tables, front matter nor year tell it. */
    Optional<Standard> edition() {
        List<BoundTable> known = tables();
        return evident.or(this::namedEdition)
                .or(() -> title.year().filter(year -> isBegun(known)).map(form().form()::forYear));
    }

    /** Whether the text has a chapter of the form or, if the form has no chapters, a row of one of its tables. */
    private boolean isBegun(List<BoundTable> known) {
        return form.form().newest().chapters().isEmpty()
                ? known.stream().anyMatch(table -> !table.rows().isEmpty())
                : !headings().isEmpty();
    }

    private Optional<Standard> namedEdition() {
        return matter.edition(form.form());
    }

    /** The tables that were found, in the order of the form. */
    List<BoundTable> tables() {
        List<BoundTable> known = tables;
        if (known == null) {
            known = read();
            tables = known;
        }
        return known;
    }

    private List<BoundTable> read() {
        Form data = form.form();
        Optional<Standard> ofYear = title.year().map(data::forYear);
        Standard likely = namedEdition().or(() -> ofYear).orElse(data.newest());
        TablePlaces places = TablePlaces.of(
                tree, form, headings(), title.range().map(range -> range.end()).orElse(0));
        Map<String, TableReader> scanned = new LinkedHashMap<>();
        for (String id : form.tableIds()) {
            TableIndex index = form.table(id);
            if (index.isLabelled()) {
                Table table = index.variant(likely).table();
                scanned.put(id, TableReader.scan(tree, places.of(table), index, memory.rows(index), likely));
            }
        }
        EditionChoice choice = EditionChoice.of(List.copyOf(scanned.values()), namedEdition(), ofYear, data.newest());
        evident = choice.evident();
        List<BoundTable> bound = new ArrayList<>();
        for (String id : form.tableIds()) {
            TableReader reader = scanned.get(id);
            Optional<BoundTable> table = reader == null
                    ? unlabelled(form.table(id), places, choice.ofUntold())
                    : reader.bind(choice.of(reader));
            table.ifPresent(bound::add);
        }
        return List.copyOf(bound);
    }

    private Optional<BoundTable> unlabelled(TableIndex index, TablePlaces places, Standard edition) {
        Table table = index.variant(edition).table();
        return new UnlabelledBinder(tree, form, index, edition).bind(places.of(table), places.isOwn(table));
    }

    /** The chapters that were found, in the order of the text, each with its range and its topics. */
    List<BoundChapter> boundChapters() {
        List<BoundChapter> bound = new ArrayList<>();
        for (int index = 0; index < headings().size(); index++) {
            int end = index + 1 < headings().size()
                    ? headings().get(index + 1).range().start()
                    : tree.text().length();
            bound.add(ChapterReader.read(tree, headings().get(index), end));
        }
        return List.copyOf(bound);
    }
}
