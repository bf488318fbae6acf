package org.gouji.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Localized;
import org.gouji.text.Nearest;
import org.gouji.text.TextRange;

/**
 * Collects the mistakes in a file. The first 200 are kept, further ones are only counted; a mistake that was kept isn't
 * counted again.
 */
public final class Mistakes {

    private static final int MOST = 200;
    private static final int LONGEST = 40;
    private static final String WIDE = "，：、｛｝［］【】";
    private static final String HALF = ",:,{}[][]";

    private final List<Mistake> found = new ArrayList<>();
    private int count;

    /** The mistakes that were kept, in the order of the text. */
    public List<Mistake> found() {
        return found.stream().sorted(Comparator.comparing(Mistake::place)).toList();
    }

    /** The number of mistakes, including those that weren't kept. */
    public int count() {
        return count;
    }

    /** Whether further mistakes are only counted, not kept. */
    public boolean isFull() {
        return found.size() >= MOST;
    }

    public void error(TextRange place, String zh, String en) {
        add(new Mistake(place, false, new Localized(zh, en), Optional.empty()));
    }

    /** Reports something harmless. */
    public void warning(TextRange place, String zh, String en) {
        add(new Mistake(place, true, new Localized(zh, en), Optional.empty()));
    }

    private void add(Mistake mistake) {
        if (found.contains(mistake)) {
            return;
        }
        count++;
        if (!isFull()) {
            found.add(mistake);
        }
    }

    /** Reports a value of the wrong type; returns empty, as nothing can be read of it. */
    public <T> Optional<T> expected(Json value, String zh, String en) {
        error(value.range(), "这里应为" + zh, "This should be " + en);
        return Optional.empty();
    }

    /** Reports a key that an object must have and lacks, at the first character of the object. */
    public void missing(TextRange object, String key) {
        TextRange start = new TextRange(object.start(), Math.min(object.start() + 1, object.end()));
        error(start, "缺少“" + key + "”", "“" + key + "” is missing");
    }

    /** Reports that an object has neither of two keys, of which it must have one. */
    void missing(TextRange object, String key, String other) {
        TextRange start = new TextRange(object.start(), Math.min(object.start() + 1, object.end()));
        error(start, "缺少“" + key + "”或“" + other + "”", "“" + key + "” or “" + other + "” is missing");
    }

    /**
     * Reports a word that isn't one of the known ones and suggests the nearest. The message begins with {@code what},
     * such as “There is no such key”.
     */
    public void unknown(TextRange quoted, String word, Collection<String> known, Localized what, boolean harmless) {
        if (isFull()) {
            count++;
            return;
        }
        unknown(quoted, word, known, what, harmless, Nearest.to(word, known));
    }

    /** Reports a word that isn't one of the known ones, without suggesting another. */
    public void unknown(TextRange quoted, String word, Collection<String> known, Localized what) {
        unknown(quoted, word, known, what, false, Optional.empty());
    }

    private void unknown(
            TextRange quoted,
            String word,
            Collection<String> known,
            Localized what,
            boolean harmless,
            Optional<String> near) {
        String asked = "“" + shortened(word) + "”";
        Localized message = near.isPresent()
                ? new Localized(
                        what.zh() + "：" + asked + "，是否应为“" + near.get() + "”？",
                        what.en() + ": " + asked + "; did you mean “" + near.get() + "”?")
                : new Localized(
                        what.zh() + "：" + asked + (known.isEmpty() ? "" : "；可用 " + listed(known, "、", " 等")),
                        what.en() + ": " + asked
                                + (known.isEmpty() ? "" : "; there are " + listed(known, ", ", " and others")));
        add(new Mistake(quoted, harmless, message, near));
    }

    /** Reports a string in place of which {@code word} should be written. */
    public void replaced(TextRange quoted, String word, String zh, String en) {
        add(new Mistake(quoted, false, new Localized(zh, en), Optional.of(word)));
    }

    private static String listed(Collection<String> known, String between, String more) {
        List<String> shown = known.stream().limit(8).map(Mistakes::shortened).toList();
        return String.join(between, shown) + (shown.size() == known.size() ? "" : more);
    }

    /** Reports the first syntax error of a text. */
    public void syntax(JsonText.Failure failure, String text) {
        TextRange token = failure.token();
        String start = token.of(text);
        switch (failure.reason()) {
            case TOO_DEEP -> error(token, "括号嵌套过深", "Too many brackets within brackets");
            case COMMA_TOO_MANY ->
                error(token, "最后一项后面不能有逗号，请删去前面的逗号", "No comma stands behind the last one; delete it");
            case COMMA_MISSING -> error(token, "与前一项之间缺少逗号", "A comma is missing before this");
            case UNEXPECTED -> {
                if (start.isEmpty()) {
                    brokenOff(token, text.isBlank() || text.equals("\uFEFF"));
                } else {
                    unexpected(token, start);
                }
            }
        }
    }

    private void brokenOff(TextRange end, boolean blank) {
        error(
                end,
                blank ? "文件是空的，内容应为 { … }" : "JSON 没有写完，缺少右括号或引号",
                blank
                        ? "The file is empty; it should be { … }"
                        : "The JSON breaks off: a bracket or a quote isn’t closed");
    }

    private void unexpected(TextRange token, String start) {
        if (start.startsWith("//") || start.startsWith("/*") || start.startsWith("#")) {
            error(token, "JSON 中不能有注释，请删去", "JSON has no comments; delete it");
        } else if (start.startsWith("'") || start.startsWith("“") || start.startsWith("”")) {
            error(token, "JSON 的字符串用半角双引号 \" 括起", "Strings in JSON stand in straight double quotes \"");
        } else if (!start.startsWith("\"") && wide(start) < start.length()) {
            int at = token.start() + wide(start);
            char wide = start.charAt(wide(start));
            mistyped(new TextRange(at, at + 1), wide, HALF.charAt(WIDE.indexOf(wide)));
        } else {
            error(
                    token,
                    "从这里起不是正确的 JSON：“" + shortened(start) + "”",
                    "From here on this is no JSON: “" + shortened(start) + "”");
        }
    }

    /** The index of the first Chinese punctuation mark in a token; the length of the token where there is none. */
    private static int wide(String token) {
        int at = 0;
        while (at < token.length() && WIDE.indexOf(token.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Reports a Chinese punctuation mark in place of the half-width mark that JSON needs. */
    private void mistyped(TextRange mark, char wide, char half) {
        error(mark, "全角的“" + wide + "”应改为半角的“" + half + "”", "“" + wide + "” should be “" + half + "”, half as wide");
    }

    /** The first 40 characters of a word followed by {@code …}; the whole word where it isn't longer. */
    public static String shortened(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word;
    }
}
