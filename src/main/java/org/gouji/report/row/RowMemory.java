package org.gouji.report.row;

import java.util.List;
import org.gouji.syntax.Line;
import org.jspecify.annotations.Nullable;

/**
 * The readings of one table's lines in the last version of a text, so that of the next version only the lines between
 * the first change and the last are read again. Safe for use by many threads.
 */
public final class RowMemory {

    /** The readings of the lines of one version. */
    private static final class Version {

        private final List<Line> lines;
        private final int first;
        private final @Nullable RowReading[] readings;

        /** Keeps the readings of a text's lines from line {@code first} on; null for a line without one. */
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

        /** Whether two lines are the same object: lines that are only equal may hold other characters. */
        private static boolean isSame(Object known, Object line) {
            return known == line;
        }
    }

    private volatile Version latest = new Version(List.of(), 0, new RowReading[0]);

    /**
     * The readings of lines that the last version had at the same place, counted from the start or from the end of the
     * text; null for other lines.
     */
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

    /** Replaces the known readings by those of a version. */
    void keep(List<Line> lines, int first, @Nullable RowReading[] readings) {
        latest = new Version(lines, first, readings);
    }
}
