package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sizes that the house is to keep: lines of a file, files of a package, files that see the protocol's library. */
class HouseMeasuresTest {

    private static final Path MAIN = Path.of("src/main/java/org/gouji");
    private static final int LARGEST_MEDIAN = 80;
    private static final int LONGEST = 400;
    private static final int LARGEST_ROOM = 35;
    private static final double LARGEST_SHARE = 0.1;

    private static final List<Integer> LINES = new ArrayList<>();
    private static final Map<String, Integer> ROOMS = new TreeMap<>();
    private static int seeing;

    @BeforeAll
    static void measure() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(MAIN)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path file : files) {
            String source = Files.readString(file);
            LINES.add((int) source.lines().count());
            ROOMS.merge(MAIN.relativize(file.resolveSibling("")).toString(), 1, Integer::sum);
            seeing += source.contains("import org.eclipse.lsp4j") ? 1 : 0;
        }
        Collections.sort(LINES);
        System.out.printf(
                "%d files of main code: %d lines at the median, %d in the longest; %d packages of %d files at most; %.1f %% see LSP4J%n",
                LINES.size(), median(), longest(), ROOMS.size(), Collections.max(ROOMS.values()), 100 * share());
    }

    private static int median() {
        return LINES.get(LINES.size() / 2);
    }

    private static int longest() {
        return LINES.get(LINES.size() - 1);
    }

    private static double share() {
        return (double) seeing / LINES.size();
    }

    @Test
    void filesAreShort() {
        assertThat(median()).isLessThanOrEqualTo(LARGEST_MEDIAN);
        assertThat(longest()).isLessThanOrEqualTo(LONGEST);
    }

    /** A package of rules has as many files as there are rules. */
    @Test
    void packagesAreRooms() {
        assertThat(ROOMS)
                .allSatisfy((room, files) ->
                        assertThat(room.equals("rules") ? 0 : files).as(room).isLessThanOrEqualTo(LARGEST_ROOM));
    }

    @Test
    void fewFilesSeeTheProtocol() {
        assertThat(share()).isBetween(Double.MIN_VALUE, LARGEST_SHARE);
    }
}
