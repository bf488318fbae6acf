package org.gouji.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.standard.Column.ColumnGroup;

/** Reads a standard from its resource. A key that the resource leaves out stands for what is empty or false. */
final class StandardReader {

    private StandardReader() {}

    /** @throws IllegalStateException if the resource is missing or malformed */
    static Standard read(String id) {
        String resource = "/standards/".concat(id).concat(".json");
        try (InputStream stream = StandardReader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + ": no such resource");
            }
            return read(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(resource + ": " + e.getMessage(), e);
        }
    }

    static Standard read(String resource, String json) {
        try {
            return standard(JsonEntry.parse(new StringReader(json)));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(resource + ": " + e.getMessage(), e);
        }
    }

    private static Standard standard(JsonEntry json) {
        return new Standard(
                json.text("id"),
                json.localized("name"),
                json.text("issuedAs"),
                json.number("firstYear"),
                json.has("lastYear") ? Optional.of(json.number("lastYear")) : Optional.empty(),
                chapters(json.entries("chapters")),
                tables(json.entries("tables")));
    }

    private static List<Chapter> chapters(List<JsonEntry> entries) {
        List<Chapter> chapters = new ArrayList<>(entries.size());
        for (JsonEntry entry : entries) {
            chapters.add(chapter(entry));
        }
        return List.copyOf(chapters);
    }

    private static Chapter chapter(JsonEntry json) {
        return new Chapter(
                json.text("id"),
                json.text("number"),
                json.localized("heading"),
                json.texts("aliases"),
                json.textLists("keywords"),
                json.text("initials"),
                topics(json.entries("topics")),
                json.has("table") ? Optional.of(json.text("table")) : Optional.empty(),
                json.localized("explanation"),
                json.localized("basis"));
    }

    private static List<Topic> topics(List<JsonEntry> entries) {
        List<Topic> topics = new ArrayList<>(entries.size());
        for (JsonEntry entry : entries) {
            topics.add(topic(entry));
        }
        return List.copyOf(topics);
    }

    private static Topic topic(JsonEntry json) {
        return new Topic(
                json.text("id"),
                json.text("number"),
                json.localized("label"),
                json.textLists("keywords"),
                json.text("initials"),
                json.localized("explanation"));
    }

    private static List<Table> tables(List<JsonEntry> entries) {
        List<Table> tables = new ArrayList<>(entries.size());
        for (JsonEntry entry : entries) {
            tables.add(table(entry));
        }
        return List.copyOf(tables);
    }

    private static Table table(JsonEntry json) {
        return new Table(
                json.text("id"),
                json.text("chapter"),
                json.localized("name"),
                json.textOrEmpty("corner"),
                blocks(json.entries("blocks")),
                relations(json.entries("relations")));
    }

    private static List<Block> blocks(List<JsonEntry> entries) {
        List<Block> blocks = new ArrayList<>(entries.size());
        for (JsonEntry entry : entries) {
            blocks.add(block(entry));
        }
        return List.copyOf(blocks);
    }

    private static Block block(JsonEntry json) {
        return new Block(
                json.text("id"),
                json.textOrEmpty("heading"),
                json.textOrEmpty("rowHeader"),
                columns(json.entries("columns")),
                rows(json.entries("rows")));
    }

    private static List<Column> columns(List<JsonEntry> entries) {
        List<Column> columns = new ArrayList<>(entries.size());
        for (JsonEntry entry : entries) {
            columns.add(column(entry));
        }
        return List.copyOf(columns);
    }

    private static Column column(JsonEntry json) {
        return new Column(
                json.text("id"),
                json.localized("label"),
                groups(json.entries("groups")),
                json.texts("aliases"),
                json.text("initials"),
                json.constant("measure", Measure.values()),
                json.flag("total"),
                json.localized("explanation"));
    }

    private static List<Row> rows(List<JsonEntry> entries) {
        List<Row> rows = new ArrayList<>(entries.size());
        for (JsonEntry entry : entries) {
            rows.add(row(entry));
        }
        return List.copyOf(rows);
    }

    private static Row row(JsonEntry json) {
        return new Row(
                json.text("id"),
                json.textOrEmpty("number"),
                json.localized("label"),
                json.textOrEmpty("note"),
                json.texts("aliases"),
                json.text("initials"),
                json.flag("figures"),
                json.flag("total"),
                rows(json.entries("children")),
                json.localized("explanation"),
                json.localized("basis"));
    }

    private static List<ColumnGroup> groups(List<JsonEntry> entries) {
        List<ColumnGroup> groups = new ArrayList<>(entries.size());
        for (JsonEntry entry : entries) {
            groups.add(new ColumnGroup(entry.text("id"), entry.localized("label")));
        }
        return List.copyOf(groups);
    }

    private static List<Relation> relations(List<JsonEntry> entries) {
        List<Relation> relations = new ArrayList<>();
        for (JsonEntry entry : entries) {
            relations.addAll(RelationTemplate.read(entry).expand());
        }
        return List.copyOf(relations);
    }
}
