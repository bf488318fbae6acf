package org.gouji.report;

import java.util.List;
import org.gouji.syntax.Line;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of one table said in the last version of a text, so that of the next version only lines that changed
 * are read again. Safe for use by many threads.
 */
final class RowMemory {

    /**
     * The readings of the lines of one version.
     *
     * @param lines all lines of the text
     * @param first the line of the first reading
     * @param readings what each line from there on says, null where it isn't known
     */
    private record Version(
            List<Line> lines, int first, @Nullable RowReading[] readings) {

        @Nullable
        RowReading of(Line line, int number) {
            boolean within = number >= first && number - first < readings.length;
            return within && lines.get(number) == line ? readings[number - first] : null;
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
