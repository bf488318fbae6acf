package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.claims.Claims;
import org.gouji.standard.Standard;
import org.gouji.standard.Standards;
import org.gouji.standard.Table;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.TextRange;

/** Puts a report together: front matter, headings, title, chapters, tables. */
final class ReportReader {

    private final SyntaxTree tree;
    private final ReportMemory memory;
    private final FrontMatter matter;
    private final List<Heading> headings;
    private final List<Heading> repeated;

    ReportReader(SyntaxTree tree, ReportMemory memory) {
        this.tree = tree;
        this.memory = memory;
        this.matter = FrontMatter.of(tree);
        ChapterFinder.Found found = ChapterFinder.find(tree, matter.endLine());
        this.headings = found.chosen();
        this.repeated = found.repeated();
    }

    Report read() {
        int end = headings.isEmpty()
                ? tree.text().length()
                : headings.get(0).range().start();
        Title title = TitleReader.read(tree, matter, end);
        Standard otherwise =
                matter.format().or(() -> title.year().map(Standards::forYear)).orElse(Standards.newest());
        List<BoundTable> tables = new ArrayList<>();
        Optional<Standard> format = Optional.empty();
        Optional<BoundTable> unlabelled = Optional.empty();
        for (Table table : Standards.newest().tables()) {
            if (table.figureRows().stream().allMatch(row -> row.label().zh().isEmpty())) {
                Standard standard = format.or(matter::format).orElse(otherwise);
                unlabelled = new LitigationBinder(tree, standard, table.id())
                        .bind(part(table.chapter()), hasHeading(table.chapter()));
                unlabelled.ifPresent(tables::add);
            } else {
                Optional<TableReader.Found> found =
                        new TableReader(tree, memory).read(table.id(), part(table.chapter()), format.orElse(otherwise));
                found.map(TableReader.Found::table).ifPresent(tables::add);
                Optional<Standard> earlier = format;
                format = earlier.or(() -> found.flatMap(TableReader.Found::evidence));
            }
        }
        Optional<Standard> own = format.or(matter::format)
                .or(() -> title.year().filter(year -> !headings.isEmpty()).map(Standards::forYear));
        Prose prose = new Prose(() -> claims(title, tables), title.agency(), title.year(), List.copyOf(tables));
        return new Report(tree, title, own, chapters(), repeated, List.copyOf(tables), prose);
    }

    private Claims claims(Title title, List<BoundTable> tables) {
        List<TextRange> others = new ArrayList<>();
        title.range().ifPresent(others::add);
        tables.forEach(table -> table.range().ifPresent(others::add));
        List<TextRange> heads = headings.stream().map(Heading::range).toList();
        return Claims.read(tree.text(), ProseFinder.find(tree, matter.endLine(), heads, others), memory.passages());
    }

    private boolean hasHeading(String chapter) {
        return headings.stream().anyMatch(heading -> heading.chapter().id().equals(chapter));
    }

    /**
     * Where a table may stand: in its chapter; where that isn't found, in what stands before the next one, else anywhere.
     */
    private TextRange part(String chapter) {
        int length = tree.text().length();
        for (int index = 0; index < headings.size(); index++) {
            if (headings.get(index).chapter().id().equals(chapter)) {
                return new TextRange(headings.get(index).range().end(), endOf(index));
            }
        }
        List<String> order =
                Standards.newest().chapters().stream().map(known -> known.id()).toList();
        int before = -1;
        for (int index = 0; index < headings.size(); index++) {
            String id = headings.get(index).chapter().id();
            before = order.indexOf(id) < order.indexOf(chapter) ? index : before;
        }
        if (before >= 0) {
            return new TextRange(headings.get(before).range().end(), endOf(before));
        }
        return new TextRange(
                0, headings.isEmpty() ? length : headings.get(0).range().start());
    }

    private int endOf(int index) {
        return index + 1 < headings.size()
                ? headings.get(index + 1).range().start()
                : tree.text().length();
    }

    private List<BoundChapter> chapters() {
        List<BoundChapter> chapters = new ArrayList<>();
        for (int index = 0; index < headings.size(); index++) {
            chapters.add(ChapterReader.read(tree, headings.get(index), endOf(index)));
        }
        return List.copyOf(chapters);
    }
}
