package org.gouji.cli.destination;

import java.util.Optional;

/**
 * Where output in a format goes.
 *
 * @param file the file as it was named, empty for standard output
 */
public record Destination<F extends FileFormat>(F format, Optional<String> file) {}
