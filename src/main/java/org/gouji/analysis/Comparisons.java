package org.gouji.analysis;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.gouji.config.Configuration;
import org.gouji.config.Configurations;

/** Provides the {@link Comparison} of each configuration, which is created once. Thread-safe. */
public final class Comparisons {

    private final Configurations configurations;
    private final Map<Configuration, Comparison> known = Collections.synchronizedMap(new IdentityHashMap<>());

    public Comparisons(Configurations configurations) {
        this.configurations = configurations;
    }

    /** The comparison that a file's configuration asks for. */
    public Comparison of(Path file) {
        return of(configurations.of(file));
    }

    /** The comparison that a configuration asks for. */
    public Comparison of(Configuration configuration) {
        return known.computeIfAbsent(configuration, Comparison::new);
    }
}
