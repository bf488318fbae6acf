package org.gouji.report;

import java.util.List;
import java.util.Optional;
import org.gouji.claims.Claims;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.heading.Heading;
import org.gouji.report.heading.Title;
import org.gouji.report.label.FormIndex;
import org.gouji.report.label.KnownForms;
import org.gouji.report.prose.BoundClaim;
import org.gouji.report.prose.Prose;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Form;
import org.gouji.standard.Standard;
import org.gouji.standard.TableCell;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/**
 * A report as Gouji understands it: the parts of its form that were found in a text, and where. Immutable.
 *
 * @param tree the text and its typography
 * @param forms the known forms, of which it follows one at most
 * @param index the form that it follows, empty for a text that follows none of them
 * @param title its title, agency, year and period
 * @param format the edition of the form that it follows, empty if nothing tells it
 * @param chapters the chapters found, in the order of the text, each of the form's at most once
 * @param repeated further headings of chapters that were found, before or after the one that counts
 * @param tables the tables found, in the order of the form
 * @param prose the claims of its sentences
 */
public record Report(
        SyntaxTree tree,
        KnownForms forms,
        Optional<FormIndex> index,
        Title title,
        Optional<Standard> format,
        List<BoundChapter> chapters,
        List<Heading> repeated,
        List<BoundTable> tables,
        Prose prose) {

    private static final SyntaxTree NO_TEXT = SyntaxTree.parse("");

    /**
     * Reads a version of a report; lines and sentences that the memory knows from earlier versions aren't read again.
     */
    public static Report read(SyntaxTree tree, KnownForms forms, ReportMemory memory) {
        return ReportReader.read(tree, forms, memory);
    }

    /** The report of a text that follows none of the forms: it has no title, chapters, tables or claims. */
    public static Report none(SyntaxTree tree, KnownForms forms) {
        return bare(tree, forms, Optional.empty(), Title.NONE, Optional.empty());
    }

    private static Report bare(
            SyntaxTree tree, KnownForms forms, Optional<FormIndex> index, Title title, Optional<Standard> format) {
        Prose prose =
                new Prose(() -> Claims.read(tree.text(), List.of()), Optional.empty(), Optional.empty(), List.of());
        return new Report(tree, forms, index, title, format, List.of(), List.of(), List.of(), prose);
    }

    /** A copy without the text, to save memory: it keeps the form, the edition, the agency, the year and the period. */
    public Report withoutText() {
        return bare(NO_TEXT, forms, index, title.withoutRange(), format);
    }

    /** The report of the text after an edit, read without any memory. */
    public Report edited(TextEdit edit) {
        return read(tree.edit(edit), forms, new ReportMemory());
    }

    /** The form that it follows, empty for a text that follows none. */
    public Optional<Form> form() {
        return index.map(FormIndex::form);
    }

    /** The form that the report follows, else the first form of the catalogue. */
    public Form likelyForm() {
        return form().orElse(forms.catalogue().first());
    }

    /** The edition to check the report against: the one that it follows, else the newest of its likely form. */
    public Standard standard() {
        return format.orElse(likelyForm().newest());
    }

    /**
     * The edition for text that is written into the report now: the report's own, else the one for its year, else the
     * newest.
     */
    public Standard standardToWrite() {
        return format.or(() -> title.year().map(likelyForm()::forYear))
                .orElse(likelyForm().newest());
    }

    public Optional<BoundChapter> chapter(String id) {
        return chapters.stream()
                .filter(chapter -> chapter.chapter().id().equals(id))
                .findFirst();
    }

    public Optional<BoundTable> table(String id) {
        return tables.stream().filter(table -> table.table().id().equals(id)).findFirst();
    }

    /** The claims of the prose that are certainly about figures of the tables. */
    public List<BoundClaim> claims() {
        return prose.bound(tree.text());
    }

    /** The figure in a cell of a table; empty if it wasn't found. */
    public Optional<Figure> figure(TableCell cell) {
        return table(cell.table()).flatMap(table -> table.figure(cell.cell()));
    }

    /** The characters of a range. */
    public String text(TextRange range) {
        return range.of(tree.text());
    }

    /**
     * Whether the text looks like a report: it has a title, or the headings of two chapters, or it follows a user's own
     * form.
     */
    public boolean isRecognized() {
        return title.range().isPresent()
                || chapters.size() > 1
                || form().filter(form -> !form.isBuiltIn()).isPresent();
    }

    /**
     * The range for messages about the whole report: its title, else the first line with more than blanks, separators
     * and comments, else offset 0.
     */
    public TextRange head() {
        return title.range().orElseGet(() -> {
            for (int line = 0; line < tree.lines().size(); line++) {
                if (!tree.line(line).isEmpty()) {
                    return Blanks.trim(tree.text(), tree.range(line));
                }
            }
            return TextRange.at(0);
        });
    }
}
