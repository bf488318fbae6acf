package org.gouji.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.json.Json;
import org.gouji.json.Mistakes;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of {@code aliases}, a map from alias to agency, and {@code governments} of a configuration. Faulty and
 * repeated ones become mistakes and are left out.
 */
final class AgencyReader {

    private static final List<String> KEYS = List.of("agency", "departments", "complete");

    private final Mistakes mistakes;

    AgencyReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** A name without blanks, which don't count where names are compared. */
    private static String key(String name) {
        return name.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    /** The names of agencies by their aliases, such as 示例市民政局 for the alias 市民政局. */
    Map<String, String> aliases(Json value) {
        if (!(value instanceof Json.Members object)) {
            return mistakes.<Map<String, String>>expected(
                            value, "对象 { 机关名称: [ 别名 ] }", "an object of agencies and their other names")
                    .orElse(Map.of());
        }
        Map<String, String> aliases = new LinkedHashMap<>();
        Map<String, String> owners = new HashMap<>();
        for (Json.Member member : object.members()) {
            if (member.name().isBlank()) {
                blank(member.key());
            } else {
                addAliases(member, aliases, owners);
            }
        }
        return Map.copyOf(aliases);
    }

    private void addAliases(Json.Member member, Map<String, String> aliases, Map<String, String> owners) {
        String agency = member.name().strip();
        for (Json.Text alias : ConfigurationReader.strings(mistakes, member.value())) {
            String key = key(alias.value());
            String owner = owners.getOrDefault(key, "");
            if (key.equals(key(agency))) {
                mistakes.warning(alias.range(), "这就是该机关本来的名称，不必列为别名", "This is the agency’s own name, no other one");
            } else if (owner.equals(agency)) {
                twice(alias);
            } else if (!owner.isEmpty()) {
                mistakes.warning(
                        alias.range(),
                        "“" + alias.value() + "”已是“" + owner + "”的别名，以前面的为准",
                        "“" + alias.value() + "” is another name of “" + owner + "” already; the first one counts");
            } else {
                owners.put(key, agency);
                aliases.put(alias.value().strip(), agency);
            }
        }
    }

    private void twice(Json.Text name) {
        mistakes.warning(name.range(), "“" + name.value() + "”重复列出", "“" + name.value() + "” is listed twice");
    }

    private void blank(TextRange place) {
        mistakes.error(place, "机关名称不能为空", "An agency’s name mustn’t be blank");
    }

    /** Reads the governments of an array; faulty and repeated ones are left out. */
    List<Government> governments(Json value) {
        List<Government> governments = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Json item : ConfigurationReader.items(mistakes, value)) {
            if (item instanceof Json.Members object) {
                government(object, seen).ifPresent(governments::add);
            } else {
                mistakes.expected(
                        item,
                        "对象 { \"agency\": …, \"departments\": [ … ] }",
                        "an object { \"agency\": …, \"departments\": [ … ] }");
            }
        }
        return List.copyOf(governments);
    }

    private Optional<Government> government(Json.Members object, Set<String> seen) {
        Map<String, Json> values = ConfigurationReader.values(mistakes, object, KEYS);
        boolean complete = complete(values.get("complete"));
        Optional<Json.Text> agency = agency(object, values.get("agency"));
        Json listed = values.get("departments");
        if (listed == null) {
            mistakes.missing(object.range(), "departments");
        }
        if (agency.isEmpty() || listed == null) {
            return Optional.empty();
        }
        List<String> departments = departments(agency.get(), listed);
        if (!seen.add(key(agency.get().value()))) {
            String name = agency.get().value();
            mistakes.warning(
                    agency.get().range(),
                    "“" + name + "”已经列出，以第一处为准",
                    "“" + name + "” is listed before; the first one counts");
            return Optional.empty();
        }
        return Optional.of(new Government(agency.get().value().strip(), departments, complete));
    }

    private boolean complete(@Nullable Json value) {
        if (value != null && !(value instanceof Json.Flag)) {
            mistakes.expected(value, " true 或 false", "true or false");
        }
        return value instanceof Json.Flag flag && flag.value();
    }

    private Optional<Json.Text> agency(Json.Members object, @Nullable Json value) {
        if (value == null) {
            mistakes.missing(object.range(), "agency");
            return Optional.empty();
        }
        if (!(value instanceof Json.Text text)) {
            return mistakes.expected(value, "字符串", "a string");
        }
        if (text.value().isBlank()) {
            blank(text.range());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private List<String> departments(Json.Text agency, Json listed) {
        List<String> departments = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Json.Text department : ConfigurationReader.strings(mistakes, listed)) {
            if (key(department.value()).equals(key(agency.value()))) {
                mistakes.warning(department.range(), "政府的部门中不应列出它自己", "A government is none of its own departments");
            } else if (seen.add(key(department.value()))) {
                departments.add(department.value().strip());
            } else {
                twice(department);
            }
        }
        return List.copyOf(departments);
    }
}
