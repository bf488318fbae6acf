package org.gouji.config;

import java.util.List;
import java.util.Optional;

/**
 * The patterns that tell which files of a folder are reports. The last pattern that a file matches decides; a file that
 * matches none is no report if some pattern includes files, and is undecided otherwise.
 *
 * @param patterns the patterns in their order
 */
public record ReportFiles(List<Pattern> patterns) {

    /** No patterns: every file is undecided. */
    public static final ReportFiles UNSAID = new ReportFiles(List.of());

    /**
     * A pattern of files that are reports, or of files that aren't.
     *
     * @param glob the pattern of their paths
     * @param included whether they are reports
     */
    public record Pattern(Glob glob, boolean included) {}

    /** Whether a file is a report, empty where it is undecided; {@code path} is relative and separated by slashes. */
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
