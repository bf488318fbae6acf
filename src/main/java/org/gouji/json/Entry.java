package org.gouji.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.text.Localized;
import org.gouji.text.Nearest;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON text, read key by key. A value of the wrong type is reported at its place and counts as left out.
 * The key {@code $comment} is allowed in every object and ignored.
 */
public final class Entry {

    private static final Localized KEY = new Localized("没有这一项", "There is no such key");
    private static final Localized WORD = new Localized("没有这个值", "There is no such value");
    private static final Localized EMPTY = new Localized("", "");

    private final TextRange place;
    private final Map<String, Json> values;
    private final boolean legible;
    private final Mistakes mistakes;

    private Entry(TextRange place, Map<String, Json> values, boolean legible, Mistakes mistakes) {
        this.place = place;
        this.values = values;
        this.legible = legible;
        this.mistakes = mistakes;
    }

    /** Reads the members of an object. An unknown key is reported, and counts as the known key nearest to it. */
    public static Entry of(Json.Members object, Collection<String> keys, Mistakes mistakes) {
        Map<String, Json> values = new HashMap<>();
        List<Json.Member> unknown = new ArrayList<>();
        for (Json.Member member : object.members()) {
            if (member.name().equals("$comment")) {
                continue;
            }
            if (!keys.contains(member.name())) {
                unknown.add(member);
            } else if (values.putIfAbsent(member.name(), member.value()) != null) {
                mistakes.error(
                        member.key(),
                        "“" + member.name() + "”在同一对象中重复",
                        "“" + member.name() + "” stands in this object before");
            }
        }
        for (Json.Member member : unknown) {
            mistakes.unknown(member.key(), member.name(), keys, KEY, false);
            Nearest.to(member.name(), keys).ifPresent(meant -> values.putIfAbsent(meant, member.value()));
        }
        int start = object.range().start();
        return new Entry(new TextRange(start, start + 1), values, unknown.isEmpty(), mistakes);
    }

    /** Reads an object, or a string that stands for an object with that key alone; empty for anything else. */
    public static Optional<Entry> of(Json value, String key, Collection<String> keys, Mistakes mistakes) {
        if (value instanceof Json.Text text) {
            Map<String, Json> values = new HashMap<>();
            values.put(key, text);
            return Optional.of(new Entry(text.range(), values, true, mistakes));
        }
        return value instanceof Json.Members object
                ? Optional.of(of(object, keys, mistakes))
                : mistakes.expected(value, "字符串或对象 { … }", "a string or an object { … }");
    }

    /** The range of the object's opening brace, or of the string that stands for the object. */
    public TextRange place() {
        return place;
    }

    /** The range of the value at a key; {@link #place()} where the key is left out. */
    public TextRange place(String key) {
        Json value = values.get(key);
        return value == null ? place : value.range();
    }

    /** Whether all keys of the object are known. */
    public boolean isLegible() {
        return legible;
    }

    /** Reports that a key is missing, unless the object has unknown keys, one of which may be meant to be it. */
    public void missing(String key) {
        if (legible) {
            mistakes.missing(place, key);
        }
    }

    /** Reports that one of two keys is missing, unless the object has unknown keys, one of which may be meant. */
    public void missing(String key, String other) {
        if (legible) {
            mistakes.missing(place, key, other);
        }
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public @Nullable Json get(String key) {
        return values.get(key);
    }

    /** The string at a key, empty where the key is left out. */
    public Optional<String> text(String key) {
        Json value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        return value instanceof Json.Text text
                ? Optional.of(text.value())
                : mistakes.expected(value, "字符串", "a string");
    }

    /** The string at a key, empty where the key is left out; a blank string is reported and counts as left out. */
    public Optional<String> name(String key) {
        Optional<String> text = text(key);
        return text.isPresent() && blank(text.get(), place(key)) ? Optional.empty() : text;
    }

    private boolean blank(String text, TextRange where) {
        if (text.isBlank()) {
            mistakes.error(where, "这里不能为空", "This mustn’t be blank");
            return true;
        }
        return false;
    }

    /** The string at a key, which must be one of a few words; for any other string the nearest word is suggested. */
    public Optional<String> word(String key, List<String> words) {
        Optional<String> word = text(key);
        if (word.isPresent() && !words.contains(word.get())) {
            mistakes.unknown(place(key), word.get(), words, WORD, false);
            return Optional.empty();
        }
        return word;
    }

    /**
     * The string at a key, which must be one of a few terms. For any other string no term is suggested: the terms
     * differ too little for one to be a slip for another.
     */
    public Optional<String> term(String key, List<String> terms) {
        Optional<String> term = text(key);
        if (term.isPresent() && !terms.contains(term.get())) {
            mistakes.unknown(place(key), term.get(), terms, WORD);
            return Optional.empty();
        }
        return term;
    }

    /** The whole number at a key, empty where the key is left out. */
    public Optional<Integer> number(String key) {
        Json value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        return value instanceof Json.Whole number
                ? Optional.of(number.value())
                : mistakes.expected(value, "整数", "a whole number");
    }

    /** The {@code true} or {@code false} at a key; {@code otherwise} where the key is left out. */
    public boolean flag(String key, boolean otherwise) {
        Json value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Json.Flag flag) {
            return flag.value();
        }
        mistakes.expected(value, " true 或 false", "true or false");
        return otherwise;
    }

    /**
     * The text at a key in both languages: a Chinese string, which serves for both, or an object with {@code zh} and
     * {@code en}. Two empty texts where the key is left out.
     */
    public Localized localized(String key) {
        Json value = values.get(key);
        return value == null ? EMPTY : localized(value).orElse(EMPTY);
    }

    private Optional<Localized> localized(Json value) {
        if (value instanceof Json.Text text) {
            return Optional.of(new Localized(text.value(), text.value()));
        }
        if (!(value instanceof Json.Members object)) {
            return mistakes.expected(
                    value, "字符串或对象 { \"zh\": …, \"en\": … }", "a string or an object { \"zh\": …, \"en\": … }");
        }
        Entry texts = of(object, List.of("zh", "en"), mistakes);
        if (!texts.has("zh")) {
            texts.missing("zh");
            return Optional.empty();
        }
        Optional<String> zh = texts.text("zh");
        Optional<String> en = texts.has("en") ? texts.text("en") : zh;
        return zh.isPresent() && en.isPresent() ? Optional.of(new Localized(zh.get(), en.get())) : Optional.empty();
    }

    /** The text at a key in both languages; empty where it is missing or its Chinese is blank, which is reported. */
    public Optional<Localized> required(String key) {
        Json value = values.get(key);
        if (value == null) {
            missing(key);
            return Optional.empty();
        }
        Optional<Localized> text = localized(value);
        return text.isPresent() && blank(text.get().zh(), value.range()) ? Optional.empty() : text;
    }

    /** The values of the array at a key, none where the key is left out. */
    public List<Json> items(String key) {
        Json value = values.get(key);
        return value == null ? List.of() : items(value);
    }

    /** The values of the array at a key; none where it has more than {@code most}, which is reported. */
    public List<Json> items(String key, int most) {
        List<Json> items = items(key);
        if (items.size() <= most) {
            return items;
        }
        mistakes.error(place(key), "最多 " + most + " 项", "There can be " + most + " of them at most");
        return List.of();
    }

    private List<Json> items(Json value) {
        if (value instanceof Json.Items array) {
            return array.items();
        }
        mistakes.expected(value, "数组 [ … ]", "an array [ … ]");
        return List.of();
    }

    /** The strings of the array at a key with their places; blank strings are reported and left out. */
    public List<Json.Text> strings(String key) {
        return strings(items(key));
    }

    private List<Json.Text> strings(List<Json> items) {
        List<Json.Text> strings = new ArrayList<>(items.size());
        for (Json item : items) {
            if (!(item instanceof Json.Text text)) {
                mistakes.expected(item, "字符串", "a string");
            } else if (!blank(text.value(), text.range())) {
                strings.add(text);
            }
        }
        return strings;
    }

    /** The strings of the array at a key; blank strings are reported and left out. */
    public List<String> texts(String key) {
        return values(strings(key));
    }

    /** The strings of each array in the array at a key. */
    public List<List<String>> textLists(String key) {
        List<List<String>> lists = new ArrayList<>();
        for (Json item : items(key)) {
            lists.add(values(strings(items(item))));
        }
        return List.copyOf(lists);
    }

    private static List<String> values(List<Json.Text> texts) {
        List<String> values = new ArrayList<>(texts.size());
        for (Json.Text text : texts) {
            values.add(text.value());
        }
        return List.copyOf(values);
    }
}
