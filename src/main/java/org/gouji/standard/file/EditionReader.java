package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.json.Entry;
import org.gouji.json.Json;
import org.gouji.json.Mistakes;
import org.gouji.standard.Chapter;
import org.gouji.standard.Relation;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.standard.TableCell;
import org.gouji.standard.file.FormReader.Limits;
import org.gouji.text.Localized;

/** Reads an edition: first its tables and chapters, then the relations, which refer to them. */
final class EditionReader {

    /** The JSON keys that the form itself has if there is only one edition. */
    static final List<String> CONTENT = List.of("issuedAs", "firstYear", "lastYear", "chapters", "tables");

    private static final List<String> KEYS =
            List.of("id", "name", "issuedAs", "firstYear", "lastYear", "chapters", "tables");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2999;

    private final Mistakes mistakes;
    private final Limits limits;
    private final Entry entry;
    private final String id;
    private final Localized name;
    private final Optional<Integer> firstYear;
    private Optional<Integer> lastYear;
    private final String issuedAs;
    private final List<TableReader.Draft> drafts;
    private final boolean sound;
    private final List<Chapter> chapters;
    private final Map<String, List<Relation>> relations = new HashMap<>();

    /**
     * Reads the content of an edition, except the relations, from its object; that of an only edition is the form's
     * object.
     */
    EditionReader(Mistakes mistakes, Limits limits, Entry entry, String id, Localized name) {
        this.mistakes = mistakes;
        this.limits = limits;
        this.entry = entry;
        this.id = id;
        this.name = name;
        this.firstYear = year("firstYear");
        this.lastYear = year("lastYear");
        this.issuedAs = entry.text("issuedAs").orElse("");
        int before = mistakes.count();
        this.drafts = new TableReader(mistakes, limits).read(entry.items("tables", TableReader.MOST));
        this.sound = mistakes.count() == before;
        this.chapters = new ChapterReader(mistakes, drafts, sound).read(entry);
        if (firstYear.orElse(0) > lastYear.orElse(LATEST)) {
            mistakes.error(entry.place("lastYear"), "止于起始年度之前", "It ends before it begins");
        }
        if (drafts.isEmpty() && chapters.isEmpty() && entry.isLegible() && mistakes.count() == before) {
            mistakes.error(
                    entry.place(),
                    "至少要有一张表（tables）或一个章节（chapters）",
                    "There must be a table or a chapter: “tables”, “chapters”");
        }
    }

    /** Reads one of several editions of a form. */
    static EditionReader of(Mistakes mistakes, Limits limits, Json.Members object, String form, Localized formName) {
        Entry entry = Entry.of(object, KEYS, mistakes);
        String year = entry.get("firstYear") instanceof Json.Whole number ? Integer.toString(number.value()) : "";
        Localized usual = year.isEmpty() ? formName : new Localized(year.concat("年版"), year.concat(" edition"));
        return new EditionReader(
                mistakes,
                limits,
                entry,
                entry.name("id").orElse(year.isEmpty() ? form : year),
                entry.has("name") ? entry.required("name").orElse(usual) : usual);
    }

    private Optional<Integer> year(String key) {
        Optional<Integer> year = entry.number(key);
        if (year.isPresent() && (year.get() < EARLIEST || year.get() > LATEST)) {
            mistakes.error(entry.place(key), "应为四位数的年度", "This should be a year of four digits");
            return Optional.empty();
        }
        return year;
    }

    String id() {
        return id;
    }

    Entry entry() {
        return entry;
    }

    /** Whether the tables are without mistakes, so that relations can refer to their rows and columns. */
    boolean isSound() {
        return sound;
    }

    List<TableNames> tables() {
        List<TableNames> tables = new ArrayList<>(drafts.size());
        for (TableReader.Draft draft : drafts) {
            tables.add(draft.names());
        }
        return tables;
    }

    /**
     * Checks that this edition is older than a newer one; its last year is the year before that one, if it states none.
     */
    void follow(EditionReader newer) {
        int begin = newer.firstYear.orElse(0);
        if (begin == 0) {
            if (!newer.entry.has("firstYear")) {
                newer.entry.missing("firstYear");
            }
        } else if (firstYear.orElse(0) >= begin) {
            mistakes.error(
                    entry.place("firstYear"),
                    "新版在前：这一版应早于" + newer.id,
                    "Newer editions come first: this one should be older than " + newer.id);
        } else if (lastYear.orElse(0) >= begin) {
            mistakes.error(
                    entry.place("lastYear"), "与" + newer.id + "年度重叠", "Its years overlap with those of " + newer.id);
        } else {
            lastYear = lastYear.isPresent() ? lastYear : Optional.of(begin - 1);
        }
    }

    /**
     * Reads the relations of all tables of the edition; if {@code all} is false, tables have mistakes and only the
     * notation is checked.
     */
    void readRelations(boolean all) {
        RelationReader reader = new RelationReader(mistakes, limits, tables(), all, false);
        List<Relation> written = new ArrayList<>();
        for (TableReader.Draft draft : drafts) {
            Table table = draft.table();
            written.addAll(reader.read(
                    draft.entry().items("relations", RelationReader.MOST), table.id(), Optional.of(draft.names())));
        }
        Set<TableCell> totals = new HashSet<>();
        for (Relation relation : written) {
            if (relation.isTotal()) {
                totals.add(relation.right().get(0).cell());
            }
        }
        for (TableReader.Draft draft : drafts) {
            if (all) {
                relations.put(draft.table().id(), new Totals(mistakes, limits, draft, totals).relations());
            }
        }
        for (Relation relation : written) {
            List<Relation> own = relations.get(relation.reportedAt().cell().table());
            if (own != null) {
                own.add(relation);
            }
        }
    }

    /** The edition; only to be called when there are no mistakes. */
    Standard standard() {
        List<Table> tables = new ArrayList<>(drafts.size());
        for (TableReader.Draft draft : drafts) {
            Table table = draft.table();
            tables.add(new Table(
                    table.id(),
                    chapterOf(draft),
                    table.name(),
                    table.corner(),
                    table.blocks(),
                    relations.getOrDefault(table.id(), List.of())));
        }
        return new Standard(id, name, issuedAs, firstYear.orElse(0), lastYear, chapters, List.copyOf(tables));
    }

    private Optional<String> chapterOf(TableReader.Draft draft) {
        for (Chapter chapter : chapters) {
            boolean stated = ChapterReader.isCalled(chapter, draft.chapter());
            if (stated || chapter.table().orElse("").equals(draft.table().id())) {
                return Optional.of(chapter.id());
            }
        }
        return Optional.empty();
    }
}
