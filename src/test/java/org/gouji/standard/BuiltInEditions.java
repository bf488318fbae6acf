package org.gouji.standard;

import java.util.List;
import org.gouji.standard.file.BuiltInForms;

/** The editions of the form that Gouji brings along, for tests that are about that form. */
public final class BuiltInEditions {

    private BuiltInEditions() {}

    /** The form that Gouji brings along. */
    public static Form form() {
        return BuiltInForms.catalogue().first();
    }

    /** Its editions, newest first. */
    public static List<Standard> all() {
        return form().editions();
    }

    /** Its newest edition. */
    public static Standard newest() {
        return form().newest();
    }

    /** The edition with an id. */
    public static Standard get(String id) {
        return form().edition(id).orElseThrow();
    }

    /** The edition for reports on a year. */
    public static Standard forYear(int year) {
        return form().forYear(year);
    }
}
