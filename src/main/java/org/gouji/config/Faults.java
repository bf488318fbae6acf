package org.gouji.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.diagnostic.Severity;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Collects what is wrong with a configuration. Of very many faults the first are enough. */
final class Faults {

    private static final int MOST = 200;

    private final String text;
    private final List<Diagnostic> found = new ArrayList<>();

    Faults(String text) {
        this.text = text;
    }

    /** The faults in the order of the text. */
    List<Diagnostic> found() {
        return found.stream().sorted(Comparator.comparing(Diagnostic::range)).toList();
    }

    void error(TextRange place, String zh, String en, Object... arguments) {
        add(Severity.ERROR, place, Message.of(zh, en, arguments));
    }

    void warning(TextRange place, String zh, String en, Object... arguments) {
        add(Severity.WARNING, place, Message.of(zh, en, arguments));
    }

    private void add(Severity severity, TextRange place, Message message, Fix... fixes) {
        if (found.size() < MOST) {
            found.add(Diagnostic.of(ConfigurationFile.CODE, severity, place, message, fixes));
        }
    }

    /** A value of the wrong type; nothing is read of it. */
    <T> Optional<T> expected(Json value, String zh, String en) {
        error(value.range(), "这里应为{0}", "This should be {1}", zh, en);
        return Optional.empty();
    }

    /** A word that isn't one of those that are known; the nearest is offered. {@code what} says what it isn't. */
    void unknown(Severity severity, TextRange quoted, String word, Collection<String> known, Localized what) {
        Optional<String> near = Nearest.to(word, known);
        Message message = near.isPresent()
                ? Message.of(
                        "{0}：“{2}”，是否应为“{3}”？",
                        "{1}: “{2}”; did you mean “{3}”?", what.zh(), what.en(), shortened(word), near.get())
                : Message.of(
                        "{0}：“{2}”；可用 {3}",
                        "{1}: “{2}”; there are {3}", what.zh(), what.en(), shortened(word), listed(known));
        add(severity, quoted, message, replacement(quoted, near).toArray(Fix[]::new));
    }

    private static Localized listed(Collection<String> known) {
        List<String> shown = known.stream().limit(8).toList();
        boolean all = shown.size() == known.size();
        return new Localized(
                String.join("、", shown) + (all ? "" : " 等"), String.join(", ", shown) + (all ? "" : " and others"));
    }

    /** The text is no JSON from a token on. */
    void syntax(TextRange token) {
        String start = token.of(text);
        if (start.isEmpty()) {
            boolean blank = text.isBlank() || text.equals("\uFEFF");
            error(
                    token,
                    blank ? "文件是空的；没有要配置的，写 {} 即可" : "JSON 没有写完，缺少右括号或引号",
                    blank
                            ? "The file is empty; write {} where there is nothing to configure"
                            : "The JSON breaks off: a bracket or a quote isn’t closed");
        } else if (start.startsWith("//") || start.startsWith("/*") || start.startsWith("#")) {
            error(token, "JSON 中不能有注释，请删去", "JSON has no comments; delete it");
        } else if (start.startsWith("'") || start.startsWith("“") || start.startsWith("”")) {
            error(token, "JSON 的字符串用半角双引号 \" 括起", "Strings in JSON stand in straight double quotes \"");
        } else {
            error(token, "从这里起不是正确的 JSON：“{0}”", "From here on this is no JSON: “{0}”", shortened(start));
        }
    }

    private static String shortened(String word) {
        return word.length() > 40 ? word.substring(0, 40) + "…" : word;
    }

    private static Stream<Fix> replacement(TextRange quoted, Optional<String> by) {
        return by.stream()
                .map(word -> Fix.of(
                        Message.of("改为“{0}”", "Change to “{0}”", word),
                        true,
                        new TextEdit(quoted, "\"" + word + "\"")));
    }
}
