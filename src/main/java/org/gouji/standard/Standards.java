package org.gouji.standard;

import java.util.List;

/** The standards that are known, newest first. */
public final class Standards {

    private static final List<Standard> ALL = List.of(StandardReader.read("2021"), StandardReader.read("2019"));

    private Standards() {}

    /** All of them, newest first. */
    public static List<Standard> all() {
        return ALL;
    }

    /** The newest one. */
    public static Standard newest() {
        return ALL.get(0);
    }

    /** @throws IllegalArgumentException if there is no such standard */
    public static Standard get(String id) {
        return ALL.stream()
                .filter(standard -> standard.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no standard " + id));
    }

    /** The standard for reports on a year. */
    public static Standard forYear(int year) {
        return ALL.stream()
                .filter(standard -> standard.appliesTo(year))
                .findFirst()
                .orElse(ALL.get(ALL.size() - 1));
    }
}
