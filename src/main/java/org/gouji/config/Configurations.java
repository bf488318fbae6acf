package org.gouji.config;

import java.nio.file.Path;

/** Finds the configuration that applies to a file. Safe to be used by several threads. */
@FunctionalInterface
public interface Configurations {

    /** The configuration that applies to a file, which need not exist. */
    Configuration of(Path file);
}
