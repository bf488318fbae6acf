package org.gouji.ide.completion;

import java.util.List;
import java.util.Optional;
import org.gouji.standard.Catalogue;
import org.gouji.standard.Chapter;
import org.gouji.standard.Column;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.standard.Topic;
import org.gouji.text.Localized;

/** The documentation of completion items in Markdown: what the standard says of a row, a topic or another item. */
public final class CompletionDocumentation {

    private CompletionDocumentation() {}

    /** The documentation for an item's key, empty where the key names nothing in the catalogue. */
    public static Optional<Localized> of(Catalogue catalogue, String key) {
        List<String> parts = CompletionKey.parts(key);
        return parts.size() < 3
                ? Optional.empty()
                : catalogue
                        .form(parts.get(1))
                        .flatMap(form -> form.edition(parts.get(2)))
                        .flatMap(edition -> of(edition, parts.get(0), parts.subList(3, parts.size())));
    }

    private static Optional<Localized> of(Standard standard, String kind, List<String> ids) {
        if (kind.equals("report")) {
            String basis = standard.issuedAs();
            return Optional.of(new Localized(
                    standard.name().zh() + (basis.isEmpty() ? "" : "，" + basis),
                    standard.name().en() + (basis.isEmpty() ? "" : ", " + basis)));
        }
        String id = ids.isEmpty() ? "" : ids.get(0);
        String inner = ids.size() > 1 ? ids.get(1) : "";
        return switch (kind) {
            case "row" -> row(standard, id, inner).flatMap(row -> joined(row.explanation(), row.basis()));
            case "column" -> column(standard, id, inner).flatMap(column -> explained(column.explanation()));
            case "table" -> tableChapter(standard, id).flatMap(found -> joined(found.explanation(), found.basis()));
            case "chapter" -> standard.chapter(id).flatMap(found -> joined(found.explanation(), found.basis()));
            case "topic" ->
                standard.chapter(id)
                        .flatMap(found -> topic(found, inner))
                        .flatMap(topic -> explained(topic.explanation()));
            default -> Optional.empty();
        };
    }

    private static Optional<Row> row(Standard standard, String table, String row) {
        return standard.table(table).flatMap(known -> known.row(row));
    }

    private static Optional<Column> column(Standard standard, String table, String column) {
        return standard.tables().stream()
                .filter(known -> known.id().equals(table))
                .flatMap(Table::columns)
                .filter(known -> known.id().equals(column))
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

    private static Optional<Localized> explained(Localized explanation) {
        return Optional.of(explanation).filter(words -> !words.zh().isEmpty());
    }

    private static Optional<Localized> joined(Localized explanation, Localized basis) {
        return basis.zh().isEmpty()
                ? explained(explanation)
                : Optional.of(
                        new Localized(joined(explanation.zh(), basis.zh()), joined(explanation.en(), basis.en())));
    }

    private static String joined(String explanation, String basis) {
        return (explanation.isEmpty() ? "" : explanation + "\n\n") + "*" + basis + "*";
    }
}
