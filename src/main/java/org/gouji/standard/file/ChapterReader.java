package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.json.Entry;
import org.gouji.json.Json;
import org.gouji.json.Mistakes;
import org.gouji.standard.Chapter;
import org.gouji.standard.Table;
import org.gouji.standard.Topic;
import org.gouji.text.Initials;
import org.gouji.text.Localized;
import org.gouji.text.Numerals;

/** Reads the chapters of an edition and tells which table stands in which chapter. */
final class ChapterReader {

    private static final List<String> KEYS = List.of(
            "id", "number", "heading", "aliases", "keywords", "initials", "topics", "table", "explanation", "basis");
    private static final List<String> TOPIC_KEYS =
            List.of("id", "number", "label", "keywords", "initials", "explanation");
    private static final int MOST = 200;
    private static final Localized TABLE = new Localized("没有这张表", "There is no such table");
    private static final Localized CHAPTER = new Localized("没有这个章节", "There is no such chapter");

    private final Mistakes mistakes;
    private final List<TableReader.Draft> tables;
    private final boolean sound;

    /**
     * @param tables the tables of the edition
     * @param sound whether the tables are without mistakes, so that a table that isn't found doesn't exist
     */
    ChapterReader(Mistakes mistakes, List<TableReader.Draft> tables, boolean sound) {
        this.mistakes = mistakes;
        this.tables = tables;
        this.sound = sound;
    }

    List<Chapter> read(Entry edition) {
        int before = mistakes.count();
        List<Json> items = edition.items("chapters", MOST);
        List<Chapter> chapters = new ArrayList<>(items.size());
        Set<String> ids = new HashSet<>();
        for (Json item : items) {
            Optional<Entry> entry = Entry.of(item, "heading", KEYS, mistakes);
            if (entry.isPresent()) {
                Chapter chapter = chapter(entry.get(), chapters.size() + 1);
                checkUnique(entry.get(), "heading", ids, chapter.id());
                chapters.add(chapter);
            }
        }
        if (mistakes.count() == before) {
            checkTables(chapters);
        }
        return List.copyOf(chapters);
    }

    private void checkUnique(Entry entry, String name, Set<String> ids, String id) {
        if (!ids.add(id) && !id.isEmpty()) {
            mistakes.error(
                    entry.place(entry.has("id") ? "id" : name), "“" + id + "”重复", "“" + id + "” stands here before");
        }
    }

    private Chapter chapter(Entry entry, int place) {
        Localized heading = entry.required("heading").orElse(new Localized("", ""));
        int numeral = Numerals.leading(heading.zh());
        boolean numbered = !entry.has("number") && numeral > 1 && heading.zh().charAt(numeral - 1) == '、';
        String number = numbered ? heading.zh().substring(0, numeral - 1) : usualNumber(place);
        Localized words =
                numbered ? new Localized(heading.zh().substring(numeral).strip(), heading.en()) : heading;
        return new Chapter(
                entry.name("id").orElse(words.zh()),
                entry.name("number").orElse(number),
                words,
                entry.texts("aliases"),
                entry.textLists("keywords"),
                initials(entry, words),
                topics(entry.items("topics")),
                table(entry, words, number),
                entry.localized("explanation"),
                entry.localized("basis"));
    }

    private static String usualNumber(int place) {
        return place < 100 ? Numerals.chinese(place) : Integer.toString(place);
    }

    private static String initials(Entry entry, Localized words) {
        Optional<String> initials = entry.text("initials");
        return initials.isPresent() ? initials.get() : Initials.of(words.zh());
    }

    private List<Topic> topics(List<Json> items) {
        List<Topic> topics = new ArrayList<>(items.size());
        Set<String> ids = new HashSet<>();
        for (Json item : items) {
            Optional<Entry> entry = Entry.of(item, "label", TOPIC_KEYS, mistakes);
            if (entry.isPresent()) {
                Topic topic = topic(entry.get(), topics.size() + 1);
                checkUnique(entry.get(), "label", ids, topic.id());
                topics.add(topic);
            }
        }
        return List.copyOf(topics);
    }

    private Topic topic(Entry entry, int place) {
        Localized label = entry.required("label").orElse(new Localized("", ""));
        int numeral = entry.has("number") ? 0 : Numerals.leading(label.zh());
        String number = numeral > 0
                ? label.zh().substring(0, numeral)
                : "（".concat(usualNumber(place)).concat("）");
        Localized words =
                numeral > 0 ? new Localized(label.zh().substring(numeral).strip(), label.en()) : label;
        return new Topic(
                entry.name("id").orElse(words.zh()),
                entry.text("number").orElse(number),
                words,
                entry.textLists("keywords"),
                initials(entry, words),
                entry.localized("explanation"));
    }

    /** The table that a chapter names, or the first one that names the chapter. */
    private Optional<String> table(Entry entry, Localized heading, String number) {
        Optional<String> name = entry.name("table");
        for (TableReader.Draft draft : tables) {
            Table table = draft.table();
            boolean meant = name.isPresent()
                    ? draft.names().isCalled(name.get())
                    : isCalled(entry.text("id").orElse(""), heading, number, draft.chapter());
            if (meant) {
                return Optional.of(table.id());
            }
        }
        if (name.isPresent() && sound) {
            mistakes.unknown(entry.place("table"), name.get(), tableNames(), TABLE, false);
        }
        return Optional.empty();
    }

    private List<String> tableNames() {
        return tables.stream().map(draft -> draft.table().name().zh()).toList();
    }

    private static boolean isCalled(String id, Localized heading, String number, String name) {
        return !name.isEmpty()
                && (name.equals(id)
                        || name.equals(heading.zh())
                        || name.equals(number.concat("、").concat(heading.zh())));
    }

    /** Whether a name means a chapter: its id, its heading, or its heading with the numeral. */
    static boolean isCalled(Chapter chapter, String name) {
        return isCalled(chapter.id(), chapter.heading(), chapter.number(), name);
    }

    /** Checks that no table stands in two chapters and that the chapters that tables name exist. */
    private void checkTables(List<Chapter> chapters) {
        for (TableReader.Draft draft : tables) {
            String stated = draft.chapter();
            int stating = 0;
            boolean known = stated.isEmpty();
            for (Chapter chapter : chapters) {
                boolean meant = isCalled(chapter, stated);
                known |= meant;
                stating +=
                        meant || chapter.table().orElse("").equals(draft.table().id()) ? 1 : 0;
            }
            if (!known) {
                List<String> headings =
                        chapters.stream().map(chapter -> chapter.heading().zh()).toList();
                mistakes.unknown(draft.entry().place("chapter"), stated, headings, CHAPTER, false);
            } else if (stating > 1) {
                mistakes.error(draft.entry().place("chapter"), "这张表列在两个章节中", "This table stands in two chapters");
            }
        }
    }
}
