package org.gouji.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema (draft 7) of form files, by which editors complete and check them. */
public final class StandardSchema {

    private StandardSchema() {}

    /** The text of the schema. */
    public static String text() {
        try (InputStream resource =
                Objects.requireNonNull(StandardSchema.class.getResourceAsStream("form.schema.json"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
