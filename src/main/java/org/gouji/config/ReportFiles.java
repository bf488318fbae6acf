package org.gouji.config;

import java.util.List;
import java.util.Optional;

/**
 * Which files of a folder are reports. The last pattern that a file matches decides; a file that matches none is no
 * report where some pattern includes files, and otherwise nothing is said of it.
 *
 * @param patterns patterns in their order
 */
public record ReportFiles(List<Pattern> patterns) {

    /** Says nothing of any file. */
    public static final ReportFiles UNSAID = new ReportFiles(List.of());

    /**
     * Files that are reports, or aren't.
     *
     * @param glob which files
     * @param included whether they are reports
     */
    public record Pattern(Glob glob, boolean included) {}

    /** Whether a file is a report, empty where nothing is said; {@code path} is relative and parted by slashes. */
    public Optional<Boolean> includes(String path) {
        for (int index = patterns.size() - 1; index >= 0; index--) {
            if (patterns.get(index).glob().matches(path)) {
                return Optional.of(patterns.get(index).included());
            }
        }
        boolean including = patterns.stream().anyMatch(Pattern::included);
        return including ? Optional.of(false) : Optional.empty();
    }
}
