package org.gouji.plain.sum;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.gouji.plain.sum.Axis.Outcome;

/** A total with its readings, the outcome of each reading in each line, and the evidence for each reading. */
final class JudgedTotal {

    private final int total;
    private final List<Reading> readings;
    private final Outcome[][] outcomes;
    private final BitSet holds;
    private final int[] strength;

    /**
     * @param total the index of the total among the entries
     * @param readings the sets of parts that the total may be the sum of
     * @param outcomes the outcomes of the readings, by reading and line
     * @param holds the lines in which some reading holds
     */
    JudgedTotal(int total, List<Reading> readings, Outcome[][] outcomes, BitSet holds) {
        this.total = total;
        this.readings = readings;
        this.outcomes = outcomes;
        this.holds = holds;
        this.strength = new int[readings.size()];
    }

    int total() {
        return total;
    }

    List<Reading> readings() {
        return readings;
    }

    int[] parts(int reading) {
        return readings.get(reading).parts();
    }

    Outcome outcome(int reading, int line) {
        return outcomes[reading][line];
    }

    /** Whether some reading holds in a line. */
    boolean holds(int line) {
        return holds.get(line);
    }

    /** The number of lines in which a reading holds if that is enough evidence, else 0. */
    int strength(int reading) {
        return strength[reading];
    }

    void setStrength(int reading, int lines) {
        strength[reading] = lines;
    }

    /** Whether there is evidence for some reading. */
    boolean isEvident() {
        return Arrays.stream(strength).anyMatch(lines -> lines > 0);
    }
}
