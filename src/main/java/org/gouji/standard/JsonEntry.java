package org.gouji.standard;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.text.Localized;

/**
 * An object of a JSON text, read key by key. Whatever isn't as asked for is an {@link IllegalArgumentException} that
 * names the place.
 *
 * <p>The standards are read at every start, when every line runs for the first time: hence a reader of tokens instead of
 * Gson's adapters, and neither lambdas nor {@code +} between texts on the way, which the JVM would have to link first.
 *
 * @param place where it stands in the text, such as {@code tables[0].blocks[1].}, up to the dot before its keys
 */
record JsonEntry(String place, Map<?, ?> values) {

    static JsonEntry parse(Reader json) throws IOException {
        if (value(new JsonReader(json)) instanceof Map<?, ?> values) {
            return new JsonEntry("", values);
        }
        throw new IllegalArgumentException("not an object");
    }

    private static Object value(JsonReader json) throws IOException {
        return switch (json.peek()) {
            case BEGIN_OBJECT -> object(json);
            case BEGIN_ARRAY -> array(json);
            case NUMBER -> json.nextInt();
            case BOOLEAN -> json.nextBoolean();
            default -> json.nextString();
        };
    }

    private static Map<String, Object> object(JsonReader json) throws IOException {
        Map<String, Object> values = new HashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            values.put(json.nextName(), value(json));
        }
        json.endObject();
        return values;
    }

    private static List<Object> array(JsonReader json) throws IOException {
        List<Object> values = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            values.add(value(json));
        }
        json.endArray();
        return values;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return text(key, required(key));
    }

    /** The text of the key, empty where it is left out. */
    String textOrEmpty(String key) {
        return has(key) ? text(key) : "";
    }

    int number(String key) {
        if (required(key) instanceof Integer number) {
            return number;
        }
        throw mistake(key, "is not a number");
    }

    /** The flag of the key, false where it is left out. */
    boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        if (required(key) instanceof Boolean flag) {
            return flag;
        }
        throw mistake(key, "is not true or false");
    }

    <E extends Enum<E>> E constant(String key, E[] constants) {
        String name = text(key);
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw mistake(key, "is not one of " + Arrays.toString(constants));
    }

    Localized localized(String key) {
        JsonEntry texts = entry(key);
        return new Localized(texts.text("zh"), texts.text("en"));
    }

    JsonEntry entry(String key) {
        return entry(key, required(key));
    }

    /** The objects of the key, none where it is left out. */
    List<JsonEntry> entries(String key) {
        List<?> list = list(key);
        List<JsonEntry> entries = new ArrayList<>(list.size());
        for (Object element : list) {
            entries.add(entry(
                    key.concat("[").concat(Integer.toString(entries.size())).concat("]"), element));
        }
        return entries;
    }

    /** The texts of the key, none where it is left out. */
    List<String> texts(String key) {
        return texts(key, list(key));
    }

    /** The lists of texts of the key, none where it is left out. */
    List<List<String>> textLists(String key) {
        List<List<String>> lists = new ArrayList<>();
        for (Object element : list(key)) {
            lists.add(texts(key, list(key, element)));
        }
        return List.copyOf(lists);
    }

    private List<String> texts(String key, List<?> list) {
        List<String> texts = new ArrayList<>(list.size());
        for (Object element : list) {
            texts.add(text(key, element));
        }
        return List.copyOf(texts);
    }

    private Object required(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw mistake(key, "is missing");
        }
        return value;
    }

    private List<?> list(String key) {
        return has(key) ? list(key, required(key)) : List.of();
    }

    private List<?> list(String key, Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw mistake(key, "is not a list");
    }

    private String text(String key, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw mistake(key, "is not a text");
    }

    private JsonEntry entry(String key, Object value) {
        if (value instanceof Map<?, ?> object) {
            return new JsonEntry(place.concat(key).concat("."), object);
        }
        throw mistake(key, "is not an object");
    }

    private IllegalArgumentException mistake(String key, String what) {
        return new IllegalArgumentException(place + key + " " + what);
    }
}
