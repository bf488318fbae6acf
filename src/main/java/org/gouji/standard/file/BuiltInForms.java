package org.gouji.standard.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gouji.standard.Catalogue;
import org.gouji.standard.Form;

/** The forms that come with Gouji, in the format of any form file. */
public final class BuiltInForms {

    private static final String RESOURCE = "/standards/government-information-disclosure.form.json";
    private static final Catalogue CATALOGUE = new Catalogue(List.of(read()));

    private BuiltInForms() {}

    /** The catalogue of these forms, always the same object. */
    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    private static Form read() {
        try (InputStream resource =
                Objects.requireNonNull(BuiltInForms.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            FormText read = FormText.builtIn(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
            if (read.form().isPresent()) {
                return read.form().get();
            }
            throw new IllegalStateException(RESOURCE + ": " + read.mistakes());
        } catch (IOException unreadable) {
            throw new IllegalStateException(RESOURCE, unreadable);
        }
    }
}
