package org.gouji.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** The rules about prose, measured on labelled sentences: nothing they find is wrong, and they find nearly everything. */
class ProseSentencesTest {

    private static final Set<String> CODES = Set.of("prose-table-mismatch", "prose-sum-mismatch", "year-mismatch");
    private static final double RECALL = 0.9;

    /** A sentence with what must be found in it, as {@code code at start–end}. */
    private record Case(String sentence, Set<String> expected) {

        static Case of(String line) {
            String[] fields = line.split("\t", 2);
            String[] codes = fields[0].split(",");
            StringBuilder sentence = new StringBuilder();
            Set<String> expected = new TreeSet<>();
            String rest = fields[1];
            int marks = 0;
            for (int open = rest.indexOf("⟦"); open >= 0; open = rest.indexOf("⟦")) {
                int close = rest.indexOf("⟧", open);
                sentence.append(rest, 0, open);
                int start = sentence.length();
                sentence.append(rest, open + 1, close);
                expected.add(mark(codes[Math.min(marks++, codes.length - 1)], start, sentence.length()));
                rest = rest.substring(close + 1);
            }
            return new Case(sentence.append(rest).toString(), expected);
        }
    }

    private static String mark(String code, int start, int end) {
        return code + " at " + start + "–" + end;
    }

    @Test
    void nothingFoundIsWrongAndNearlyAllIsFound() throws IOException {
        String report = read("report.gouji");
        int at = report.indexOf("{{sentence}}");
        int right = 0;
        int wanted = 0;
        int found = 0;
        List<String> misses = new ArrayList<>();
        for (String line : read("sentences.txt").split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Case known = Case.of(line);
                Set<String> actual = marks(report.replace("{{sentence}}", known.sentence()), at);
                Set<String> both = new TreeSet<>(actual);
                both.retainAll(known.expected());
                right += both.size();
                wanted += known.expected().size();
                found += actual.size();
                if (!actual.equals(known.expected())) {
                    misses.add((both.size() < actual.size() ? "WRONG " : "missed ") + line + "\n    found " + actual);
                }
            }
        }
        double precision = (double) right / Math.max(1, found);
        double recall = (double) right / wanted;
        String summary =
                "precision %d/%d = %.3f, recall %d/%d = %.3f".formatted(right, found, precision, right, wanted, recall);
        System.out.println(summary + "\n" + String.join("\n", misses));
        assertThat(precision).as(summary + "\n" + String.join("\n", misses)).isEqualTo(1.0);
        assertThat(recall).as(summary).isGreaterThanOrEqualTo(RECALL);
    }

    private static Set<String> marks(String text, int at) {
        Set<String> marks = new TreeSet<>();
        for (Diagnostic diagnostic : RuleCheck.diagnostics(text)) {
            if (CODES.contains(diagnostic.code())) {
                marks.add(mark(
                        diagnostic.code(),
                        diagnostic.range().start() - at,
                        diagnostic.range().end() - at));
            }
        }
        return marks;
    }

    private static String read(String name) throws IOException {
        try (InputStream stream = ProseSentencesTest.class.getResourceAsStream("prose/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
