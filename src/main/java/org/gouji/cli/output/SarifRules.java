package org.gouji.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.gouji.diagnostic.Severity;
import org.gouji.messages.RulePage;
import org.gouji.rules.Rules;
import org.gouji.rules.contract.Rule;
import org.gouji.text.Language;

/** The descriptions of the rules in a SARIF log: in full in the reader's language, as summaries in the other one. */
final class SarifRules {

    private final Language language;
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules(Language language) {
        this.language = language;
        Rules.ALL.forEach(rule -> indexes.put(rule.code(), indexes.size()));
    }

    /** The index of a code in the list of rules, from 0; -1 where no rule has the code. */
    int index(String code) {
        return indexes.getOrDefault(code, -1);
    }

    /** Writes the list of rules. */
    void write(JsonWriter json) throws IOException {
        json.name("rules").beginArray();
        for (Rule rule : Rules.ALL) {
            String page = RulePage.markdown(rule, language);
            json.beginObject().name("id").value(rule.code());
            text(json, "shortDescription", rule.summary().in(language));
            text(json, "fullDescription", rule.explanation().text().in(language).strip());
            json.name("help").beginObject();
            json.name("text").value(page);
            json.name("markdown").value(page).endObject();
            json.name("defaultConfiguration").beginObject();
            json.name("level").value(level(rule.severity())).endObject();
            json.endObject();
        }
        json.endArray();
    }

    /** Writes the summaries of the rules in the language that the log isn't in. */
    void writeTranslation(JsonWriter json) throws IOException {
        Language other = language == Language.ZH ? Language.EN : Language.ZH;
        json.beginObject().name("name").value("gouji");
        json.name("language").value(tag(other));
        json.name("contents").beginArray().value("localizedData").endArray();
        json.name("isComprehensive").value(false);
        json.name("rules").beginArray();
        for (Rule rule : Rules.ALL) {
            json.beginObject().name("id").value(rule.code());
            text(json, "shortDescription", rule.summary().in(other));
            json.endObject();
        }
        json.endArray().endObject();
    }

    /** The tag of a language by RFC 5646, as SARIF requires: zh-CN or en-US. */
    static String tag(Language language) {
        return language == Language.ZH ? "zh-CN" : "en-US";
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION, HINT -> "note";
        };
    }

    static void text(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }
}
