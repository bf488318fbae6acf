package org.gouji.report;

import java.util.List;
import java.util.Optional;
import org.gouji.claims.Claims;
import org.gouji.standard.Standard;
import org.gouji.standard.Standards;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/**
 * A report as understood: what of the standard was found in a text, and where. Immutable.
 *
 * @param tree the text and its typography
 * @param title its title, agency and year
 * @param format the standard that it follows, empty where nothing tells
 * @param chapters the chapters found, in the order of the text, each of the standard's at most once
 * @param repeated further headings of chapters that were found, before or after the one that counts
 * @param tables the tables found, in the order of the standard
 * @param prose what its sentences claim
 */
public record Report(
        SyntaxTree tree,
        Title title,
        Optional<Standard> format,
        List<BoundChapter> chapters,
        List<Heading> repeated,
        List<BoundTable> tables,
        Prose prose) {

    private static final Report NOTHING = none(SyntaxTree.parse(""));

    /** Reads any text as a report. */
    public static Report read(SyntaxTree tree) {
        return read(tree, new ReportMemory());
    }

    /** Reads a version of a report; what the memory knows from others isn't read again. */
    public static Report read(SyntaxTree tree, ReportMemory memory) {
        return new ReportReader(tree, memory).read();
    }

    /** A text that is known to be no report. */
    public static Report none(SyntaxTree tree) {
        Title title = new Title(Optional.empty(), Optional.empty(), Optional.empty());
        Prose prose =
                new Prose(() -> Claims.read(tree.text(), List.of()), Optional.empty(), Optional.empty(), List.of());
        return new Report(tree, title, Optional.empty(), List.of(), List.of(), List.of(), prose);
    }

    /** The same without its text: whose report it is and in which format, for when nothing else will be asked. */
    public Report withoutText() {
        Title own = new Title(Optional.empty(), title.agency(), title.year());
        return new Report(NOTHING.tree, own, format, List.of(), List.of(), List.of(), NOTHING.prose);
    }

    /** The standard to measure the report by: the one that it follows, else the newest. */
    public Standard standard() {
        return format.orElse(Standards.newest());
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

    /** The figure in a cell of a table, empty where it wasn't found. */
    public Optional<Figure> figure(TableCell cell) {
        return table(cell.table()).flatMap(table -> table.figure(cell.cell()));
    }

    /** The characters of a range. */
    public String text(TextRange range) {
        return range.of(tree.text());
    }

    /** Whether the text looks like a report: it has a title, or the headings of two chapters. */
    public boolean isRecognized() {
        return title.range().isPresent() || chapters.size() > 1;
    }

    /** Where to say what concerns the whole report: its title, else the first line with more than blanks and comments. */
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
