package org.gouji.analysis;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.gouji.config.Configuration;
import org.gouji.config.Configurations;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.Catalogue;

/**
 * The forms that the report in a file may follow, according to the file's configuration. What is derived from the forms
 * of a catalogue is kept. Thread-safe.
 */
public final class FormLibrary {

    private final Configurations configurations;
    private final Map<Catalogue, KnownForms> known = Collections.synchronizedMap(new IdentityHashMap<>());

    public FormLibrary(Configurations configurations) {
        this.configurations = configurations;
    }

    /** The forms that a file's configuration names, with those that Gouji brings along. */
    public KnownForms of(Path file) {
        return of(configurations.of(file));
    }

    /** The forms that a configuration names, with those that Gouji brings along. */
    public KnownForms of(Configuration configuration) {
        return known.computeIfAbsent(configuration.catalogue(), KnownForms::of);
    }
}
