package org.gouji.report.row;

import java.util.List;
import org.gouji.syntax.Line;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of one table said in the last version of a text, so that of the next version only the lines between
 * the first change and the last are read again. Safe for use by many threads.
 */
public final class RowMemory {

    /** The readings of the lines of one version. */
    private static final class Version {

        private final List<Line> lines;
        private final int first;
        private final @Nullable RowReading[] readings;

        /** What {@code lines} of a text say from line {@code first} on, null where it isn't known. */
        Version(List<Line> lines, int first, @Nullable RowReading[] readings) {
            this.lines = lines;
            this.first = first;
            this.readings = readings;
        }

        @Nullable
        RowReading of(Line line, int number) {
            boolean within = number >= first && number - first < readings.length;
            return within && isSame(lines.get(number), line) ? readings[number - first] : null;
        }

        /** Lines that are equal may hold other characters; the very same line doesn't. */
        private static boolean isSame(Object known, Object line) {
            return known == line;
        }
    }

    private volatile Version latest = new Version(List.of(), 0, new RowReading[0]);

    /** What lines say that the last version had at the same place, counted from the start or from the end. */
    @Nullable
    RowReading[] recall(List<Line> lines, int first, int last) {
        Version before = latest;
        int shift = before.lines.size() - lines.size();
        RowReading[] readings = new RowReading[last - first + 1];
        for (int line = first; before.readings.length > 0 && line <= last; line++) {
            RowReading known = before.of(lines.get(line), line);
            readings[line - first] = known == null ? before.of(lines.get(line), line + shift) : known;
        }
        return readings;
    }

    /** Keeps the readings of a version in place of what was known. */
    void keep(List<Line> lines, int first, @Nullable RowReading[] readings) {
        latest = new Version(lines, first, readings);
    }
}
