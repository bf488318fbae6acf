package org.gouji.cli.destination;

import java.util.List;
import java.util.Locale;

/** A format that output can be written in. */
public interface FileFormat {

    /** The endings that names of files in this format have, without the dot; the usual one first. */
    List<String> endings();

    String name();

    /** The name as the command line has it. */
    default String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How much of a file's name tells this format: the length of the ending, 0 where none does. */
    default int told(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return endings().stream()
                .filter(ending -> name.endsWith("." + ending))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
