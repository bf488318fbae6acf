package org.gouji.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** JSON that nobody would send on purpose. */
final class OddJson {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "-0",
            "1e400",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9007199254740991",
            "1.7976931348623157e308",
            "123456789012345678901234567890",
            "\"\"",
            "\"0\"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\uD83D\uDE00\"",
            "\"../..\"",
            "\"file://\"",
            "\"file:///%\"",
            "\"file:///%00\"",
            "\"file:///%ff%fe\"",
            "\"file:///\\ud800\"",
            "\"untitled:\"",
            "\":\"",
            "\"http://[\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"\": null}",
            "{\"start\": null, \"end\": null}",
            "{\"line\": -1, \"character\": -1}",
            "{\"line\": 2147483647, \"character\": 2147483647}",
            "[{\"line\": 0}, null, 7]");

    private final Random random;

    OddJson(Random random) {
        this.random = random;
    }

    JsonElement value() {
        return switch (random.nextInt(VALUES.size() + 2)) {
            case 0 ->
                LspClient.json("{\"s\": \"" + "长".repeat(random.nextInt(50_000)) + "\"}")
                        .get("s");
            case 1 -> JsonParser.parseString("[".repeat(200) + "]".repeat(200));
            default -> JsonParser.parseString(VALUES.get(random.nextInt(VALUES.size())));
        };
    }

    /** Good parameters of which one to three places are replaced, left out or doubled. */
    JsonElement spoilt(JsonElement good) {
        JsonElement spoilt = good.deepCopy();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            if (random.nextInt(20) == 0) {
                return value();
            }
            spoilOnce(spoilt);
        }
        return spoilt;
    }

    private void spoilOnce(JsonElement whole) {
        List<JsonElement> places = new ArrayList<>();
        collect(whole, places);
        if (places.isEmpty()) {
            return;
        }
        JsonElement place = places.get(random.nextInt(places.size()));
        if (place instanceof JsonObject object) {
            List<String> names = List.copyOf(object.keySet());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(5) == 0) {
                object.remove(name);
            } else {
                object.add(name, value());
            }
        } else {
            JsonArray array = place.getAsJsonArray();
            array.set(random.nextInt(array.size()), value());
            array.add(value());
        }
    }

    /** Everything that has something in it. */
    private static void collect(JsonElement element, List<JsonElement> places) {
        if (element instanceof JsonObject object && !object.isEmpty()) {
            places.add(object);
            object.entrySet().forEach(entry -> collect(entry.getValue(), places));
        } else if (element instanceof JsonArray array && !array.isEmpty()) {
            places.add(array);
            array.forEach(child -> collect(child, places));
        }
    }

    /** A message as it is sent: lone surrogates, which UTF-8 doesn't have, are escaped. */
    static String written(JsonElement message) {
        String json = message.toString();
        StringBuilder written = new StringBuilder(json.length());
        for (int at = 0; at < json.length(); at++) {
            char unit = json.charAt(at);
            boolean pair = Character.isHighSurrogate(unit)
                    && at + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(at + 1));
            if (pair) {
                written.append(unit).append(json.charAt(++at));
            } else if (Character.isSurrogate(unit)) {
                written.append("\\u").append(Integer.toHexString(unit));
            } else {
                written.append(unit);
            }
        }
        return written.toString();
    }
}
