package org.gouji.ide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.ide.figure.FigureRelations;
import org.gouji.ide.figure.Place;
import org.gouji.ide.figure.RelationSummary;
import org.gouji.ide.figure.RelationText;
import org.gouji.report.row.Figure;
import org.gouji.report.table.BoundTable;
import org.gouji.rules.wording.Names;
import org.gouji.standard.Chapter;
import org.gouji.standard.Column;
import org.gouji.standard.Measure;
import org.gouji.standard.Row;
import org.gouji.text.Localized;

/**
 * The hover texts for figures, labels and headings: their meaning by the standard and the relations that they take part
 * in. For a figure they also state last year's figure.
 */
public final class Hover {

    private final Analysis analysis;
    private final Supplier<Optional<LastYear>> lastYear;

    private Hover(Analysis analysis, Supplier<Optional<LastYear>> lastYear) {
        this.analysis = analysis;
        this.lastYear = lastYear;
    }

    /** The hover at an offset without last year's report; empty where nothing of the standard is there. */
    public static Optional<HoverText> at(Analysis analysis, int offset) {
        return at(analysis, offset, Optional::empty);
    }

    /**
     * The hover at an offset, empty where nothing of the standard is there.
     *
     * @param lastYear finds last year's report; called for figures only
     */
    public static Optional<HoverText> at(Analysis analysis, int offset, Supplier<Optional<LastYear>> lastYear) {
        return Place.at(analysis.report(), offset).map(new Hover(analysis, lastYear)::text);
    }

    private HoverText text(Place place) {
        if (place instanceof Place.FigurePlace figure) {
            return figure(figure);
        } else if (place instanceof Place.LabelPlace label) {
            return label(label);
        } else if (place instanceof Place.ColumnPlace column) {
            return column(column);
        } else if (place instanceof Place.TopicPlace topic) {
            Localized heading = title(topic.topic().title(), topic.topic().label());
            List<Localized> paragraphs = explanations(topic.topic().explanation());
            return new HoverText(topic.range(), heading, paragraphs, List.of(), Optional.empty());
        }
        return chapter((Place.ChapterPlace) place);
    }

    private HoverText figure(Place.FigurePlace place) {
        BoundTable table = place.table();
        Figure figure = place.figure();
        Row row = table.table().row(figure.cell().row()).orElseThrow();
        Column column = column(table, figure);
        List<Localized> paragraphs = new ArrayList<>();
        paragraphs.add(value(figure));
        paragraphs.addAll(explanations(row.explanation(), column.explanation()));
        List<Localized> points = new ArrayList<>();
        FigureRelations.of(analysis, place.cell()).forEach(conclusion -> points.add(RelationText.of(conclusion)));
        lastYear.get().ifPresent(report -> points.addAll(report.points(place.cell())));
        return new HoverText(place.range(), Names.cell(table, figure.cell()), paragraphs, points, basis(row.basis()));
    }

    private static Column column(BoundTable table, Figure figure) {
        return table.table().blockOf(figure.cell().row()).columns().stream()
                .filter(column -> column.id().equals(figure.cell().column()))
                .findFirst()
                .orElseThrow();
    }

    private static Localized value(Figure figure) {
        String number = figure.value().map(value -> value.toPlainString()).orElse("");
        Localized unit = unit(figure);
        String written = Names.shown(figure.spelling());
        return switch (figure.form()) {
            case NUMBER -> new Localized("现为 " + number + unit.zh(), "It is " + number + unit.en());
            case NONSTANDARD ->
                new Localized("写作“" + written + "”，即 " + number, "Written “" + written + "”, which is " + number);
            case BLANK ->
                figure.measure().isNumeric()
                        ? new Localized("尚未填写；空白不当作 0", "Not filled in; a blank is no 0")
                        : new Localized("尚未填写", "Not filled in");
            case WORDS -> new Localized("填写为“" + written + "”", "It is “" + written + "”");
            case INVALID ->
                new Localized(
                        "写作“" + written + "”，不是这里可用的数字",
                        "Written “" + written + "”, which is no number for this place");
        };
    }

    private static Localized unit(Figure figure) {
        if (figure.measure() == Measure.PERCENTAGE) {
            return new Localized(" %", " %");
        }
        return figure.measure() != Measure.MONEY
                ? new Localized("", "")
                : switch (figure.kind().unit()) {
                    case YUAN -> new Localized(" 元", " yuan");
                    case TEN_THOUSAND_YUAN -> new Localized(" 万元", " (10,000 yuan)");
                    case HUNDRED_MILLION_YUAN -> new Localized(" 亿元", " (100 million yuan)");
                };
    }

    /** The explanations that aren't empty; a user’s own form may leave them out. */
    private static List<Localized> explanations(Localized... explanations) {
        return Stream.of(explanations)
                .filter(explanation -> !explanation.zh().isEmpty())
                .toList();
    }

    /** The article or notice behind a row or chapter, empty where the form gives none. */
    private static Optional<Localized> basis(Localized basis) {
        return Optional.of(basis).filter(words -> !words.zh().isEmpty());
    }

    private HoverText label(Place.LabelPlace place) {
        BoundTable table = place.table();
        Row row = place.row();
        List<Localized> points = RelationSummary.of(
                FigureRelations.of(analysis, table), cell -> cell.row().equals(row.id()));
        return new HoverText(
                place.range(), Names.row(table, row), explanations(row.explanation()), points, basis(row.basis()));
    }

    private HoverText column(Place.ColumnPlace place) {
        BoundTable table = place.table();
        String id = place.column().id();
        Localized name = Names.column(table.table(), place.column());
        Localized number = table.table().name();
        Localized heading = new Localized(number.zh() + "“" + name.zh() + "”", number.en() + ", “" + name.en() + "”");
        List<Localized> points = RelationSummary.of(
                FigureRelations.of(analysis, table), cell -> cell.column().equals(id));
        return new HoverText(
                place.range(), heading, explanations(place.column().explanation()), points, Optional.empty());
    }

    private static HoverText chapter(Place.ChapterPlace place) {
        Chapter chapter = place.chapter();
        List<Localized> points = chapter.topics().stream()
                .map(topic -> title(topic.title(), topic.label()))
                .toList();
        return new HoverText(
                place.range(),
                title(chapter.title(), chapter.heading()),
                explanations(chapter.explanation()),
                points,
                basis(chapter.basis()));
    }

    /** A heading in the words of the standard; its English text adds the translation. */
    private static Localized title(String title, Localized words) {
        return new Localized(title, title + " " + words.en());
    }
}
