package org.gouji.standard.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.json.Json;
import org.gouji.json.JsonText;
import org.gouji.text.TextRange;

/** Sound forms, and what they look like with one damage after the other. */
public final class FormDamages {

    private static final Path EXAMPLES = Path.of("grammar", "examples", "forms");
    private static final Set<String> NUMBERS = Set.of("coefficient", "firstYear", "lastYear");
    private static final Set<String> REFERENCES =
            Set.of("row", "rows", "column", "columns", "table", "left", "right", "reportedAt", "total");
    private static final Set<String> UNIQUE = Set.of("rows", "columns", "children", "chapters", "tables");

    private FormDamages() {}

    /**
     * A damaged form.
     *
     * @param place the text at fault
     */
    public record Damage(String text, TextRange place) {

        static Damage of(String text, TextRange range, String by) {
            String damaged = text.substring(0, range.start()) + by + text.substring(range.end());
            return new Damage(damaged, new TextRange(range.start(), range.start() + by.length()));
        }
    }

    /** A member of an object anywhere in a form, and the keys that lead to the object. */
    record Place(Json.Member member, Json.Members object, List<String> keys) {

        boolean isBelow(String key) {
            return keys.contains(key);
        }

        boolean isInRelation() {
            return isBelow("relations") || isBelow("betweenPeriods");
        }

        String key() {
            return member.name();
        }

        TextRange value() {
            return member.value().range();
        }
    }

    /** The sound forms: the examples and one with every key. */
    public static Stream<String> sound() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".form.json"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        try (InputStream all = Objects.requireNonNull(FormDamages.class.getResourceAsStream("all.form.json"))) {
            texts.add(new String(all.readAllBytes(), StandardCharsets.UTF_8));
        }
        return texts.stream();
    }

    static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        collect(JsonText.read(text).value().orElseThrow(), List.of(), places);
        return places.stream().filter(place -> !place.key().equals("$comment")).toList();
    }

    private static void collect(Json value, List<String> keys, List<Place> places) {
        if (value instanceof Json.Items array) {
            array.items().forEach(item -> collect(item, keys, places));
        } else if (value instanceof Json.Members object) {
            for (Json.Member member : object.members()) {
                List<String> inner = new ArrayList<>(keys);
                inner.add(member.name());
                places.add(new Place(member, object, keys));
                collect(member.value(), inner, places);
            }
        }
    }

    private static List<Json> items(Place place) {
        return place.member().value() instanceof Json.Items array ? array.items() : List.of();
    }

    /** Each value and each item of an array of the wrong type. */
    public static List<Damage> wrongTypes(String text) {
        List<Damage> damages = new ArrayList<>();
        for (Place place : places(text)) {
            damages.add(Damage.of(text, place.value(), NUMBERS.contains(place.key()) ? "\"x\"" : "7"));
            items(place).forEach(item -> damages.add(Damage.of(text, item.range(), "null")));
        }
        return damages;
    }

    /** Each key misspelt. */
    public static List<Damage> misspeltKeys(String text) {
        return places(text).stream()
                .map(place -> Damage.of(text, place.member().key(), "\"" + place.key() + "x\""))
                .toList();
    }

    /** Each key that is needed left out. */
    public static List<Damage> missingKeys(String text) {
        List<Damage> damages = new ArrayList<>();
        for (Place place : places(text)) {
            if (isNeeded(place)) {
                int start = place.object().range().start();
                damages.add(new Damage(without(text, place), new TextRange(start, start + 1)));
            }
        }
        return damages;
    }

    private static boolean isNeeded(Place place) {
        boolean alone = place.object().members().stream()
                .noneMatch(other -> other.name().equals("columns"));
        return switch (place.key()) {
            case "name" -> place.keys().isEmpty();
            case "zh", "left", "right" -> true;
            case "heading" -> place.isBelow("chapters");
            case "rows" -> alone && !place.isInRelation();
            default -> false;
        };
    }

    private static String without(String text, Place place) {
        List<Json.Member> members = place.object().members();
        int index = members.indexOf(place.member());
        boolean last = index == members.size() - 1;
        int start = last && index > 0
                ? members.get(index - 1).value().range().end()
                : place.member().key().start();
        int end = last ? place.value().end() : members.get(index + 1).key().start();
        return text.substring(0, start) + text.substring(end);
    }

    /** Each key with its value written twice. */
    static List<Damage> doubledKeys(String text) {
        List<Damage> damages = new ArrayList<>();
        for (Place place : places(text)) {
            TextRange key = place.member().key();
            String copy = text.substring(key.start(), place.value().end());
            Damage damage = Damage.of(text, TextRange.at(place.value().end()), ", " + copy);
            damages.add(new Damage(
                    damage.text(),
                    new TextRange(place.value().end() + 2, place.value().end() + 2 + key.length())));
        }
        return damages;
    }

    /** Each name of a row, a column, a table or a chapter changed where something refers to it. */
    static List<Damage> brokenReferences(String text) {
        List<Damage> damages = new ArrayList<>();
        for (Place place : places(text)) {
            boolean refers = place.isInRelation()
                    ? REFERENCES.contains(place.key())
                    : Set.of("total", "table", "chapter").contains(place.key());
            List<Json> names = place.member().value() instanceof Json.Items
                    ? items(place)
                    : List.of(place.member().value());
            for (Json name : refers ? names : List.<Json>of()) {
                if (name instanceof Json.Text known) {
                    damages.add(Damage.of(text, known.range(), "\"" + known.value() + "某\""));
                }
            }
        }
        return damages;
    }

    /** Each chapter, row, column, group of rows or columns, and table with a name written twice. */
    static List<Damage> copies(String text) {
        List<Damage> damages = new ArrayList<>();
        for (Place place : places(text)) {
            for (Json item : UNIQUE.contains(place.key()) && !place.isInRelation() ? items(place) : List.<Json>of()) {
                String copy = item.range().of(text);
                if (!place.key().equals("tables") || copy.contains("\"name\"")) {
                    damages.add(Damage.of(text, TextRange.at(item.range().end()), ", " + copy));
                }
            }
        }
        return damages;
    }

    /** The text cut off at one place in seven. */
    static List<Damage> cut(String text) {
        List<Damage> damages = new ArrayList<>();
        String whole = text.stripTrailing();
        for (int end = 0; end < whole.length(); end += 7) {
            damages.add(new Damage(whole.substring(0, end), TextRange.at(end)));
        }
        return damages;
    }
}
