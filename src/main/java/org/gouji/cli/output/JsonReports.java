package org.gouji.cli.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Optional;
import org.gouji.report.Report;
import org.gouji.standard.Form;
import org.gouji.standard.Period;
import org.gouji.standard.Standard;

/** The JSON members that {@code check} and {@code tables} write for every file alike. */
final class JsonReports {

    private JsonReports() {}

    /**
     * Writes the path, agency, year and edition of a report, and the form and period if the form isn't the built-in
     * one.
     */
    static void identify(JsonWriter json, String path, Report report) throws IOException {
        Optional<Integer> year = report.title().year();
        Optional<Form> own = report.form().filter(form -> !form.isBuiltIn());
        json.name("path").value(path);
        if (own.isPresent()) {
            json.name("form").value(own.get().id());
            json.name("period").value(report.title().period().map(Period::id).orElse(null));
        }
        json.name("standard").value(report.format().map(Standard::id).orElse(null));
        json.name("agency").value(report.title().agency().orElse(null));
        json.name("year").value(year.orElse(null));
    }

    /** Writes the object for a file that couldn't be read. */
    static void failure(JsonWriter json, String path, String reason) throws IOException {
        json.beginObject().name("path").value(path);
        json.name("failure").value(reason).endObject();
    }
}
