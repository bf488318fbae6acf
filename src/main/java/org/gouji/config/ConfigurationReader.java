package org.gouji.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.diagnostic.Severity;
import org.gouji.json.Json;
import org.gouji.json.Mistakes;
import org.gouji.text.Localized;

/**
 * Reads a configuration from its JSON object, without its forms: {@link #standards} lists their files. Faulty entries
 * become mistakes and are otherwise left out.
 */
final class ConfigurationReader {

    static final List<String> KEYS =
            List.of("$schema", "profile", "severities", "reports", "standards", "aliases", "governments");
    static final List<String> PROFILES = names(Profile.values());
    static final List<String> SEVERITIES =
            Stream.concat(names(Severity.values()).stream(), Stream.of("off")).toList();

    private static final Localized KEY = new Localized("没有这一项", "There is no such key");
    private static final Localized CODE = new Localized("没有这个规则代码", "There is no such rule code");
    private static final Localized VALUE = new Localized("没有这个值", "There is no such value");

    private final Mistakes mistakes;
    private final Collection<String> codes;

    ConfigurationReader(Mistakes mistakes, Collection<String> codes) {
        this.mistakes = mistakes;
        this.codes = codes;
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    Configuration read(Json.Members root) {
        Map<String, Json> values = values(root, KEYS);
        AgencyReader agencies = new AgencyReader(mistakes);
        Optional.ofNullable(values.get("$schema")).ifPresent(this::string);
        return new Configuration(
                value(values, "profile").flatMap(this::profile),
                value(values, "severities").map(this::severities).orElse(Map.of()),
                value(values, "reports")
                        .map(new ReportFilesReader(mistakes)::read)
                        .orElse(ReportFiles.UNSAID),
                value(values, "aliases").map(agencies::aliases).orElse(Map.of()),
                value(values, "governments").map(agencies::governments).orElse(List.of()),
                List.of());
    }

    /** The form files that a configuration lists; {@link ListedForms} reads them. */
    List<ConfigurationFile.Listed> standards(Json.Members root) {
        List<ConfigurationFile.Listed> listed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<Json> value = root.members().stream()
                .filter(member -> member.name().equals("standards"))
                .map(Json.Member::value)
                .findFirst();
        for (Json.Text item : value.map(array -> strings(mistakes, array)).orElse(List.of())) {
            if (!ReportFilesReader.isUsable(mistakes, item, item.value())) {
                continue;
            }
            if (!FormFile.isName(item.value())) {
                mistakes.error(
                        item.range(),
                        "表样文件的名称应以 " + FormFile.SUFFIX + " 结尾",
                        "The name of a form file ends in " + FormFile.SUFFIX);
            } else if (seen.add(item.value())) {
                listed.add(new ConfigurationFile.Listed(item.value(), item.range()));
            } else {
                mistakes.warning(item.range(), "“" + item.value() + "”重复列出", "“" + item.value() + "” is listed twice");
            }
        }
        return List.copyOf(listed);
    }

    private static Optional<Json> value(Map<String, Json> values, String key) {
        return Optional.ofNullable(values.get(key));
    }

    private Map<String, Json> values(Json.Members object, Collection<String> known) {
        return values(mistakes, object, known);
    }

    /** The values of an object by their keys; of a repeated key the first value counts. */
    static Map<String, Json> values(Mistakes mistakes, Json.Members object, Collection<String> known) {
        Map<String, Json> values = new HashMap<>();
        for (Json.Member member : object.members()) {
            if (!known.contains(member.name())) {
                mistakes.unknown(member.key(), member.name(), known, KEY, true);
            } else if (values.putIfAbsent(member.name(), member.value()) != null) {
                duplicate(mistakes, member);
            }
        }
        return values;
    }

    static void duplicate(Mistakes mistakes, Json.Member member) {
        mistakes.warning(
                member.key(),
                "“" + member.name() + "”重复，以第一处为准",
                "“" + member.name() + "” stands here once more; the first one counts");
    }

    private Optional<String> string(Json value) {
        return value instanceof Json.Text text
                ? Optional.of(text.value())
                : mistakes.expected(value, "字符串", "a string");
    }

    private Optional<Profile> profile(Json value) {
        return word(value, PROFILES).map(word -> Profile.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** The word in a string; empty where it isn't one of the known words, which is a mistake. */
    private Optional<String> word(Json value, List<String> known) {
        Optional<String> word = string(value);
        if (word.isPresent() && !known.contains(word.get())) {
            mistakes.unknown(value.range(), word.get(), known, VALUE, false);
            return Optional.empty();
        }
        return word;
    }

    private Map<String, Optional<Severity>> severities(Json value) {
        if (!(value instanceof Json.Members object)) {
            return mistakes.<Map<String, Optional<Severity>>>expected(
                            value, "对象 { 代码: 级别 }", "an object of codes and severities")
                    .orElse(Map.of());
        }
        Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Json.Member member : object.members()) {
            Optional<String> severity = word(member.value(), SEVERITIES);
            if (!codes.contains(member.name())) {
                mistakes.unknown(member.key(), member.name(), codes, CODE, true);
            } else if (!seen.add(member.name())) {
                duplicate(mistakes, member);
            } else {
                severity.ifPresent(word -> severities.put(member.name(), severity(word)));
            }
        }
        return Map.copyOf(severities);
    }

    private static Optional<Severity> severity(String word) {
        return word.equals("off") ? Optional.empty() : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** The items of an array; none for any other value, which is a mistake. */
    static List<Json> items(Mistakes mistakes, Json value) {
        return value instanceof Json.Items array
                ? array.items()
                : mistakes.<List<Json>>expected(value, "数组 [ … ]", "an array [ … ]")
                        .orElse(List.of());
    }

    /** The strings of an array, with their ranges; other items and blank strings are mistakes. */
    static List<Json.Text> strings(Mistakes mistakes, Json value) {
        List<Json.Text> strings = new ArrayList<>();
        for (Json item : items(mistakes, value)) {
            if (!(item instanceof Json.Text text)) {
                mistakes.expected(item, "字符串", "a string");
            } else if (text.value().isBlank()) {
                mistakes.error(item.range(), "这里不能为空", "This mustn’t be blank");
            } else {
                strings.add(text);
            }
        }
        return strings;
    }
}
