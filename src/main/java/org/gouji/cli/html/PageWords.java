package org.gouji.cli.html;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.diagnostic.Severity;
import org.gouji.messages.Severities;
import org.gouji.rules.Rules;
import org.gouji.rules.contract.Rule;
import org.gouji.text.Language;
import org.gouji.text.Localized;

/** The texts that the page's script needs, as JSON: labels, the texts of a notice, and the legal basis of each rule. */
final class PageWords {

    private static final Map<String, Localized> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("shown", new Localized("显示 {n} / {all} 份报告", "{n} of {all} reports shown"));
        LABELS.put("more", new Localized("再显示一些（还有 {n} 份）", "Show more ({n} left)"));
        LABELS.put("nothing", new Localized("没有符合条件的报告。", "No report matches."));
        LABELS.put("clean", new Localized("没有发现问题", "nothing found"));
        LABELS.put("place", new Localized("第 {line} 行第 {column} 列", "line {line}, column {column}"));
        LABELS.put("leftOut", new Localized("另有 {n} 处未列出", "{n} more aren’t listed"));
        LABELS.put("noAgency", new Localized("（未识别机关）", "(agency not recognized)"));
        LABELS.put("notice", new Localized("整改通知", "Notice of corrections"));
        LABELS.put("copy", new Localized("复制通知", "Copy the notice"));
        LABELS.put("printNotice", new Localized("只打印这份通知", "Print this notice only"));
        LABELS.put("copied", new Localized("已复制", "Copied"));
        LABELS.put("selected", new Localized("已选中，请按 Ctrl+C 复制", "Selected; press Ctrl+C to copy"));
    }

    private PageWords() {}

    static void write(JsonWriter json, Language language) throws IOException {
        json.beginObject().name("severities").beginArray();
        for (Severity severity : Severity.values()) {
            json.beginArray().value(severity.id());
            json.value(Severities.name(severity).in(language)).endArray();
        }
        json.endArray().name("labels").beginObject();
        for (Map.Entry<String, Localized> label : LABELS.entrySet()) {
            json.name(label.getKey()).value(label.getValue().in(language));
        }
        json.endObject().name("bases").beginObject();
        for (Rule rule : Rules.ALL) {
            json.name(rule.code()).value(Notice.basis(rule.code(), language));
        }
        json.endObject();
        notice(json, NoticeWords.in(language));
        json.endObject();
    }

    private static void notice(JsonWriter json, NoticeWords words) throws IOException {
        json.name("notice").beginObject();
        json.name("head").value(words.head());
        json.name("file").value(words.file());
        json.name("item").value(words.item());
        json.name("foot").value(words.foot());
        json.name("year").value(words.year());
        json.name("unknownAgency").value(words.unknownAgency());
        json.endObject();
    }
}
