package org.gouji.cli.destination;

import java.util.List;
import java.util.Locale;

/**
 * The name of a format that output can be written in, and the extensions by which a file's name tells it. Writing is done
 * elsewhere.
 */
public interface FileFormat {

    /** The file extensions of this format, without the dot; the usual one first, none if the format has none. */
    List<String> endings();

    String name();

    /** The name on the command line, in lower case: {@code json}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The length in UTF-16 units of the longest extension of this format that a file name ends with, 0 for none. */
    default int told(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return endings().stream()
                .filter(ending -> name.endsWith("." + ending))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
