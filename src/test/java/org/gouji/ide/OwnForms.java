package org.gouji.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.analysis.Analysis;
import org.gouji.config.FormFile;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.Form;
import org.gouji.standard.file.BuiltInForms;

/** The examples of forms that users describe themselves. */
final class OwnForms {

    static final Form WEBSITE = form(text("网站年度报表", "网站年度报表.form.json"));
    static final Form FUNDS = form(text("季度经费表", "季度经费表.form.json"));

    private static final KnownForms KNOWN =
            KnownForms.of(BuiltInForms.catalogue().with(List.of(WEBSITE, FUNDS)));

    private OwnForms() {}

    static KnownForms known() {
        return KNOWN;
    }

    /** The form that a text describes, in which quotation marks may be single ones. */
    static Form form(String json) {
        FormFile file = FormFile.read(json.replace('\'', '"'));
        return file.form().orElseThrow(() -> new AssertionError(file.diagnostics()));
    }

    /** A report of the form with that name. */
    static String website(String stem) {
        return text("网站年度报表", stem + ".gouji");
    }

    /** A quarterly report. */
    static String funds(String stem) {
        return text("季度经费表", stem + ".gouji");
    }

    static Analysis analysis(String text) {
        return Analysis.of(text, KNOWN);
    }

    private static String text(String form, String file) {
        try {
            return Files.readString(Path.of("grammar", "examples", "forms", form, file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
