package org.gouji.config;

import java.nio.file.Path;

/** Which configuration holds for a file. Answers from any thread. */
@FunctionalInterface
public interface Configurations {

    /** What holds for a file, which need not exist. */
    Configuration of(Path file);
}
