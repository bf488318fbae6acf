package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.standard.Comparison;

/**
 * Problems and repairs in letters. Of {@code 2a - B <= c} with {@code a=3 B=-1 c=5} figure 0 is a, 1 is B and 2 is c; a
 * figure with a capital letter may be less than 0. A repair is written {@code a=2 c=?}, with a question mark where
 * several values would do.
 */
final class Notation {
    private static final Pattern TERM = Pattern.compile("([-+]?) *(\\d*)(\\p{Alpha})");
    private static final Pattern VALUE = Pattern.compile("(\\p{Alpha})=(-?\\d+)");

    private final String letters;
    private final long[] values;

    private Notation(String values) {
        List<MatchResult> stated = VALUE.matcher(values).results().toList();
        letters = stated.stream().map(match -> match.group(1)).collect(Collectors.joining());
        this.values = stated.stream()
                .mapToLong(match -> Long.parseLong(match.group(2)))
                .toArray();
    }

    /** What the smallest repairs of a problem are, separated by commas; constraints are separated by semicolons. */
    static String repairs(String constraints, String values) {
        Notation notation = new Notation(values);
        List<ErrorGroup> groups = notation.problem(constraints).groups();
        return groups.isEmpty()
                ? "none"
                : Problem.combinations(groups).stream().map(notation::write).collect(Collectors.joining(", "));
    }

    private Problem problem(String constraints) {
        BitSet signed = new BitSet();
        letters.chars().filter(Character::isUpperCase).forEach(letter -> signed.set(letters.indexOf(letter)));
        List<Constraint> parsed = new ArrayList<>();
        for (String constraint : constraints.split(";")) {
            parsed.add(parse(constraint));
        }
        return new Problem(values, parsed, signed);
    }

    private Constraint parse(String text) {
        Comparison comparison = text.contains("<=") ? Comparison.AT_MOST : Comparison.EQUAL;
        int middle = text.indexOf('=');
        List<MatchResult> terms = TERM.matcher(text).results().toList();
        return new Constraint(
                terms.stream().mapToInt(term -> letters.indexOf(term.group(3))).toArray(),
                terms.stream()
                        .mapToInt(term -> term.start() < middle ? coefficient(term) : -coefficient(term))
                        .toArray(),
                comparison);
    }

    private static int coefficient(MatchResult term) {
        int absolute = term.group(2).isEmpty() ? 1 : Integer.parseInt(term.group(2));
        return term.group(1).equals("-") ? -absolute : absolute;
    }

    private String write(Repair repair) {
        return repair.changes().stream()
                .map(change -> letters.charAt(change.figure()) + "=" + write(change.value()))
                .collect(Collectors.joining(" "));
    }

    private static String write(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "?";
    }
}
