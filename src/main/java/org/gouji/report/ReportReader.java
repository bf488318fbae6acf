package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.claims.Claims;
import org.gouji.report.heading.FrontMatter;
import org.gouji.report.heading.Heading;
import org.gouji.report.heading.Title;
import org.gouji.report.heading.TitleReader;
import org.gouji.report.label.KnownForms;
import org.gouji.report.prose.Prose;
import org.gouji.report.prose.ProseFinder;
import org.gouji.report.table.BoundTable;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/** Assembles a report from its front matter, form, headings, title, tables and prose. */
final class ReportReader {

    private ReportReader() {}

    /** Reads a version of a text; lines and sentences that the memory knows from earlier versions aren't read again. */
    static Report read(SyntaxTree tree, KnownForms forms, ReportMemory memory) {
        FrontMatter matter = FrontMatter.of(tree);
        Optional<FormReading> found = FormFinder.find(tree, matter, forms, memory);
        return found.map(reading -> report(tree, forms, reading, matter, memory))
                .orElseGet(() -> withoutForm(tree, forms, matter, memory));
    }

    private static Report report(
            SyntaxTree tree, KnownForms forms, FormReading reading, FrontMatter matter, ReportMemory memory) {
        Title title = reading.title();
        List<BoundTable> tables = reading.tables();
        List<TextRange> heads = reading.headings().stream().map(Heading::range).toList();
        boolean judged = reading.form().form().isBuiltIn();
        Prose prose = new Prose(
                () -> judged ? claims(tree, matter, heads, title, tables, memory) : Claims.read(tree.text(), List.of()),
                title.agency(),
                title.year(),
                tables);
        return new Report(
                tree,
                forms,
                Optional.of(reading.form()),
                title,
                reading.edition(),
                reading.boundChapters(),
                reading.repeated(),
                tables,
                prose);
    }

    private static Report withoutForm(SyntaxTree tree, KnownForms forms, FrontMatter matter, ReportMemory memory) {
        Title title = TitleReader.readWithoutForm(tree, matter);
        Prose prose = new Prose(
                () -> claims(tree, matter, List.of(), title, List.of(), memory),
                title.agency(),
                title.year(),
                List.of());
        return new Report(
                tree, forms, Optional.empty(), title, Optional.empty(), List.of(), List.of(), List.of(), prose);
    }

    private static Claims claims(
            SyntaxTree tree,
            FrontMatter matter,
            List<TextRange> heads,
            Title title,
            List<BoundTable> tables,
            ReportMemory memory) {
        List<TextRange> others = new ArrayList<>();
        title.range().ifPresent(others::add);
        tables.forEach(table -> table.range().ifPresent(others::add));
        return Claims.read(tree.text(), ProseFinder.find(tree, matter.endLine(), heads, others), memory.passages());
    }
}
