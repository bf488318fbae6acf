package org.gouji.cli.destination;

import java.util.Optional;

/**
 * An output format and the file, or standard output, that it is written to.
 *
 * @param file the file as it was named, empty for standard output
 */
public record Destination<F extends FileFormat>(F format, Optional<String> file) {}
