package org.gouji.standard.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gouji.json.Entry;
import org.gouji.json.Json;
import org.gouji.json.Mistakes;
import org.gouji.standard.Form;
import org.gouji.standard.Frequency;
import org.gouji.standard.Relation;
import org.gouji.standard.Standard;
import org.gouji.standard.TitleWords;
import org.gouji.text.Localized;

/**
 * Reads a form from its JSON object.
 *
 * <p>The built-in form is read at every start. The code that reads a form without mistakes has no lambdas or streams,
 * since the JVM would have to link them at their first use.
 */
final class FormReader {

    private static final List<String> KEYS = List.of(
            "$schema",
            "id",
            "name",
            "title",
            "frequency",
            "editions",
            "betweenPeriods",
            "issuedAs",
            "firstYear",
            "lastYear",
            "chapters",
            "tables");
    private static final List<String> FREQUENCIES = List.of("year", "quarter", "month");

    private static final int MOST_EDITIONS = 50;

    private final Mistakes mistakes;
    private final Limits limits = new Limits();

    FormReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The room that is left in a form for cells and terms, so that no small file makes millions of cells. */
    static final class Limits {
        private static final int CELLS = 50_000;
        private static final int TERMS = 200_000;

        private long cells;
        private long terms;

        /** Takes room for more cells; false if the form then has more than 50,000. */
        boolean holdCells(long more) {
            cells += more;
            return cells <= CELLS;
        }

        /** Takes room for more terms of relations; false if the form then has more than 200,000. */
        boolean holdTerms(long more) {
            terms += more;
            return terms <= TERMS;
        }
    }

    /** The form, empty where it has mistakes. */
    Optional<Form> read(Json.Members root, boolean builtIn) {
        Entry entry = Entry.of(root, KEYS, mistakes);
        entry.text("$schema");
        Localized name = entry.required("name").orElse(new Localized("", ""));
        String id = entry.name("id").orElse(name.zh());
        String often = entry.word("frequency", FREQUENCIES).orElse("year");
        Frequency frequency = Frequency.valueOf(often.toUpperCase(Locale.ROOT));
        TitleWords title = new TitleReader(mistakes).read(entry, name.zh(), frequency);
        List<EditionReader> editions = editions(entry, id, name);
        checkYears(editions);
        List<Relation> betweenPeriods = relations(entry, editions);
        if (mistakes.count() > 0) {
            return Optional.empty();
        }
        List<Standard> standards = new ArrayList<>(editions.size());
        for (EditionReader edition : editions) {
            standards.add(edition.standard());
        }
        return Optional.of(new Form(id, name, title, frequency, standards, betweenPeriods, builtIn));
    }

    private List<EditionReader> editions(Entry form, String id, Localized name) {
        List<EditionReader> editions = new ArrayList<>();
        if (!form.has("editions")) {
            editions.add(new EditionReader(mistakes, limits, form, id, name));
            return editions;
        }
        for (String key : EditionReader.CONTENT) {
            if (form.has(key)) {
                mistakes.error(
                        form.place(key), "已有 editions，这一项应写在各版之内", "There are editions: this belongs into one of them");
            }
        }
        int before = mistakes.count();
        for (Json item : form.items("editions", MOST_EDITIONS)) {
            if (item instanceof Json.Members members) {
                editions.add(EditionReader.of(mistakes, limits, members, id, name));
            } else {
                mistakes.expected(item, "对象 { … }", "an object { … }");
            }
        }
        if (editions.isEmpty() && mistakes.count() == before) {
            mistakes.error(form.place("editions"), "至少要有一版", "There must be an edition at least");
        }
        return editions;
    }

    /** Checks that the editions stand newest first, that their ids differ and that no year has two of them. */
    private void checkYears(List<EditionReader> editions) {
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < editions.size(); index++) {
            EditionReader edition = editions.get(index);
            boolean unique = ids.add(edition.id());
            if (!unique) {
                mistakes.error(
                        edition.entry().place("id"),
                        "版本“" + edition.id() + "”重复",
                        "There is an edition “" + edition.id() + "” before");
            }
            if (index > 0 && unique) {
                edition.follow(editions.get(index - 1));
            }
        }
    }

    /** Reads the relations of the editions, then those between periods, which may refer to the tables of all. */
    private List<Relation> relations(Entry form, List<EditionReader> editions) {
        boolean sound = !editions.isEmpty()
                && (!form.has("editions") || form.items("editions").size() == editions.size());
        List<TableNames> tables = new ArrayList<>();
        for (EditionReader edition : editions) {
            sound &= edition.isSound();
            tables.addAll(edition.tables());
        }
        for (EditionReader edition : editions) {
            edition.readRelations(sound);
        }
        Optional<TableNames> only =
                new HashSet<>(ids(tables)).size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
        RelationReader reader = new RelationReader(mistakes, limits, tables, sound, true);
        return reader.read(form.items("betweenPeriods", RelationReader.MOST), "between-periods", only);
    }

    private static List<String> ids(List<TableNames> tables) {
        List<String> ids = new ArrayList<>();
        for (TableNames table : tables) {
            ids.add(table.table().id());
        }
        return ids;
    }
}
