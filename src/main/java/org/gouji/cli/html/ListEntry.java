package org.gouji.cli.html;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.gouji.cli.output.Place;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Severity;
import org.gouji.text.Language;

/**
 * The JSON of a report that is only listed, for the page's script: an array of path, agency, year, regulations, the
 * counts by severity, the findings, and the report's name. A finding is an array of severity (0 error to 3 hint), code,
 * line, column, message, the text that stands there and the correction.
 */
final class ListEntry {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private ListEntry() {}

    static String json(Subject subject, Language language) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = compact(text);
        json.beginArray();
        json.value(Html.clean(subject.path()));
        json.value(Html.clean(subject.agency()));
        json.value(subject.year());
        json.value(Html.clean(Notice.ground(subject, language)));
        json.beginArray();
        for (Severity severity : Severity.values()) {
            json.value(subject.count(severity));
        }
        json.endArray().beginArray();
        NoticeWords words = NoticeWords.in(language);
        for (Diagnostic finding : subject.shown()) {
            Place place = subject.place(finding.range());
            json.beginArray().value(SEVERITIES.indexOf(finding.severity())).value(finding.code());
            json.value(place.line()).value(place.column());
            json.value(Html.clean(Notice.message(subject, finding, language)));
            json.value(Html.clean(Notice.now(subject, finding, words)));
            json.value(Html.clean(Notice.should(finding, words, language))).endArray();
        }
        json.endArray().value(Html.clean(Notice.report(subject, language))).endArray();
        return text.toString();
    }

    /** A writer of JSON that may stand in a script element: without {@code <} and {@code &}. */
    static JsonWriter compact(java.io.Writer text) {
        JsonWriter json = new JsonWriter(text);
        json.setHtmlSafe(true);
        return json;
    }
}
