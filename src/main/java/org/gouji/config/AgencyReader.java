package org.gouji.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Reads by which names agencies go, and whose reports a government's covers. */
final class AgencyReader {

    private static final List<String> KEYS = List.of("agency", "departments", "complete");

    private final Faults faults;

    AgencyReader(Faults faults) {
        this.faults = faults;
    }

    /** A name as names are compared: blanks don't count. */
    private static String key(String name) {
        return name.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    /** The name that an agency goes by, for each other name of it. */
    Map<String, String> aliases(Json value) {
        if (!(value instanceof Json.Members object)) {
            return faults.<Map<String, String>>expected(
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
        for (Json.Text alias : ConfigurationReader.strings(faults, member.value())) {
            String key = key(alias.value());
            String owner = owners.getOrDefault(key, "");
            if (key.equals(key(agency))) {
                faults.warning(alias.range(), "这就是该机关本来的名称，不必列为别名", "This is the agency’s own name, no other one");
            } else if (owner.equals(agency)) {
                twice(alias);
            } else if (!owner.isEmpty()) {
                faults.warning(
                        alias.range(),
                        "“{0}”已是“{1}”的别名，以前面的为准",
                        "“{0}” is another name of “{1}” already; the first one counts",
                        alias.value(),
                        owner);
            } else {
                owners.put(key, agency);
                aliases.put(alias.value().strip(), agency);
            }
        }
    }

    private void twice(Json.Text name) {
        faults.warning(name.range(), "“{0}”重复列出", "“{0}” is listed twice", name.value());
    }

    private void blank(TextRange place) {
        faults.error(place, "机关名称不能为空", "An agency’s name mustn’t be blank");
    }

    /** The governments of an array. */
    List<Government> governments(Json value) {
        List<Government> governments = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Json item : ConfigurationReader.items(faults, value)) {
            if (item instanceof Json.Members object) {
                government(object, seen).ifPresent(governments::add);
            } else {
                faults.expected(
                        item,
                        "对象 { \"agency\": …, \"departments\": [ … ] }",
                        "an object { \"agency\": …, \"departments\": [ … ] }");
            }
        }
        return List.copyOf(governments);
    }

    private Optional<Government> government(Json.Members object, Set<String> seen) {
        Map<String, Json> values = ConfigurationReader.values(faults, object, KEYS);
        boolean complete = complete(values.get("complete"));
        Optional<Json.Text> agency = agency(object, values.get("agency"));
        Json listed = values.get("departments");
        if (listed == null) {
            missing(object, "departments");
        }
        if (agency.isEmpty() || listed == null) {
            return Optional.empty();
        }
        List<String> departments = departments(agency.get(), listed);
        if (!seen.add(key(agency.get().value()))) {
            faults.warning(
                    agency.get().range(),
                    "“{0}”已经列出，以第一处为准",
                    "“{0}” is listed before; the first one counts",
                    agency.get().value());
            return Optional.empty();
        }
        return Optional.of(new Government(agency.get().value().strip(), departments, complete));
    }

    private boolean complete(@Nullable Json value) {
        if (value != null && !(value instanceof Json.Flag)) {
            faults.expected(value, " true 或 false", "true or false");
        }
        return value instanceof Json.Flag flag && flag.value();
    }

    private Optional<Json.Text> agency(Json.Members object, @Nullable Json value) {
        if (value == null) {
            missing(object, "agency");
            return Optional.empty();
        }
        if (!(value instanceof Json.Text text)) {
            return faults.expected(value, "字符串", "a string");
        }
        if (text.value().isBlank()) {
            blank(text.range());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void missing(Json.Members object, String key) {
        int start = object.range().start();
        faults.error(new TextRange(start, start + 1), "缺少“{0}”", "“{0}” is missing", key);
    }

    private List<String> departments(Json.Text agency, Json listed) {
        List<String> departments = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Json.Text department : ConfigurationReader.strings(faults, listed)) {
            if (key(department.value()).equals(key(agency.value()))) {
                faults.warning(department.range(), "政府的部门中不应列出它自己", "A government is none of its own departments");
            } else if (seen.add(key(department.value()))) {
                departments.add(department.value().strip());
            } else {
                twice(department);
            }
        }
        return List.copyOf(departments);
    }
}
