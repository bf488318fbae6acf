package org.gouji.ide;

import java.util.List;
import java.util.Optional;
import org.gouji.standard.Chapter;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Standards;
import org.gouji.standard.Table;
import org.gouji.standard.Topic;
import org.gouji.text.Localized;

/** What the standard says of something that can be completed, in Markdown. */
public final class CompletionDocumentation {

    private CompletionDocumentation() {}

    /** The documentation for an item's key, empty where the key names nothing. */
    public static Optional<Localized> of(String key) {
        List<String> parts = List.of(key.split("/"));
        Optional<Standard> standard = parts.size() < 2
                ? Optional.empty()
                : Standards.all().stream()
                        .filter(known -> known.id().equals(parts.get(1)))
                        .findFirst();
        return standard.flatMap(known -> of(known, parts));
    }

    private static Optional<Localized> of(Standard standard, List<String> parts) {
        String kind = parts.get(0);
        if (kind.equals("report")) {
            return Optional.of(new Localized(
                    standard.name().zh() + "，" + standard.issuedAs(),
                    standard.name().en() + ", " + standard.issuedAs()));
        }
        String id = parts.size() > 2 ? parts.get(2) : "";
        String inner = parts.size() > 3 ? parts.get(3) : "";
        return switch (kind) {
            case "row" -> row(standard, id, inner).map(row -> joined(row.explanation(), row.basis()));
            case "column" -> column(standard, id, inner).map(Column::explanation);
            case "table" -> tableChapter(standard, id).map(found -> joined(found.explanation(), found.basis()));
            case "chapter" -> chapter(standard, id).map(found -> joined(found.explanation(), found.basis()));
            case "topic" ->
                chapter(standard, id).flatMap(found -> topic(found, inner)).map(Topic::explanation);
            default -> Optional.empty();
        };
    }

    private static Optional<Row> row(Standard standard, String table, String row) {
        return standard.tables().stream()
                .filter(known -> known.id().equals(table))
                .findFirst()
                .flatMap(known -> known.row(row));
    }

    private static Optional<Column> column(Standard standard, String table, String column) {
        return standard.tables().stream()
                .filter(known -> known.id().equals(table))
                .flatMap(Table::columns)
                .filter(known -> known.id().equals(column))
                .findFirst();
    }

    private static Optional<Chapter> chapter(Standard standard, String id) {
        return standard.chapters().stream()
                .filter(known -> known.id().equals(id))
                .findFirst();
    }

    private static Optional<Chapter> tableChapter(Standard standard, String table) {
        return standard.chapters().stream()
                .filter(known -> known.table().filter(table::equals).isPresent())
                .findFirst();
    }

    private static Optional<Topic> topic(Chapter chapter, String id) {
        return chapter.topics().stream().filter(known -> known.id().equals(id)).findFirst();
    }

    private static Localized joined(Localized explanation, Localized basis) {
        return new Localized(
                explanation.zh() + "\n\n*" + basis.zh() + "*", explanation.en() + "\n\n*" + basis.en() + "*");
    }
}
