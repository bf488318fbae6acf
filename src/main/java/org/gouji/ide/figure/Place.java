package org.gouji.ide.figure;

import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.report.Report;
import org.gouji.report.heading.BoundChapter;
import org.gouji.report.heading.Heading;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.standard.Chapter;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.TableCell;
import org.gouji.standard.Topic;
import org.gouji.text.TextRange;

/** An element of a report at an offset: a figure, a label or a heading. */
public sealed interface Place {

    /** The range of the element in the text. */
    TextRange range();

    /** A figure of a table, or a blank in place of one. */
    record FigurePlace(BoundTable table, Figure figure) implements Place {
        @Override
        public TextRange range() {
            return figure.range();
        }

        /** The cell of the form that the figure belongs to. */
        public TableCell cell() {
            return new TableCell(table.table().id(), figure.cell());
        }
    }

    /** The label of a row or of a group of rows. */
    record LabelPlace(BoundTable table, Row row, TextRange range) implements Place {}

    /** The label of a column in a header. */
    record ColumnPlace(BoundTable table, Column column, TextRange range) implements Place {}

    /** The heading of a chapter. */
    record ChapterPlace(Chapter chapter, TextRange range) implements Place {}

    /** The heading of a topic that the standard knows. */
    record TopicPlace(Topic topic, TextRange range) implements Place {}

    /**
     * The element at an offset, empty where there is none. Figures come before row labels, these before column labels,
     * and headings last.
     */
    static Optional<Place> at(Report report, int offset) {
        TextRange near = TextRange.at(offset);
        return figures(report, near)
                .findFirst()
                .or(() -> labels(report, near).findFirst())
                .or(() -> columns(report, near).findFirst())
                .or(() -> headings(report, near).findFirst());
    }

    /** The figure at an offset, empty where there is none. */
    static Optional<FigurePlace> figureAt(Report report, int offset) {
        return at(report, offset).filter(FigurePlace.class::isInstance).map(FigurePlace.class::cast);
    }

    /** The figures that touch a range. */
    static Stream<Place> figures(Report report, TextRange near) {
        return report.tables().stream().flatMap(table -> table.figures()
                .filter(figure -> figure.range().touches(near))
                .map(figure -> new FigurePlace(table, figure)));
    }

    /** The labels of rows and groups that touch a range; a row without a label has none. */
    static Stream<Place> labels(Report report, TextRange near) {
        return report.tables().stream().flatMap(table -> labels(table, near));
    }

    private static Stream<Place> labels(BoundTable table, TextRange near) {
        Stream<Place> rows = table.rows().stream()
                .filter(row -> !row.row().label().zh().isEmpty() && row.label().touches(near))
                .map(row -> new LabelPlace(table, row.row(), row.label()));
        Stream<Place> groups = table.groups().stream()
                .filter(group -> group.label().touches(near))
                .map(group -> new LabelPlace(table, group.row(), group.label()));
        Stream<Place> again = table.duplicates().stream().flatMap(duplicate -> duplicate.labelsNear(near).stream()
                .map(label -> new LabelPlace(table, duplicate.row(), label)));
        return Stream.of(rows, groups, again).flatMap(places -> places);
    }

    /** The labels of columns that touch a range. */
    static Stream<Place> columns(Report report, TextRange near) {
        return report.tables().stream()
                .flatMap(table -> ColumnHeaders.of(report, table, near).stream())
                .filter(place -> place.range().touches(near));
    }

    /** The headings of chapters that touch a range, and those of topics that the standard knows. */
    static Stream<Place> headings(Report report, TextRange near) {
        Stream<Heading> chapters =
                Stream.concat(report.chapters().stream().map(BoundChapter::heading), report.repeated().stream());
        Stream<Place> places = chapters.filter(heading -> heading.range().touches(near))
                .map(heading -> new ChapterPlace(heading.chapter(), heading.range()));
        return Stream.concat(places, report.chapters().stream().flatMap(chapter -> topics(report, chapter, near)));
    }

    private static Stream<Place> topics(Report report, BoundChapter chapter, TextRange near) {
        return chapter.headings().stream()
                .filter(heading -> heading.range().touches(near))
                .flatMap(heading -> {
                    String words = report.text(heading.range());
                    return chapter.chapter().topics().stream()
                            .filter(topic -> isAbout(words, topic))
                            .limit(1)
                            .map(topic -> new TopicPlace(topic, heading.range()));
                });
    }

    private static boolean isAbout(String words, Topic topic) {
        return topic.keywords().stream().anyMatch(set -> set.stream().allMatch(words::contains));
    }
}
