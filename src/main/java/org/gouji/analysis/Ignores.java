package org.gouji.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.config.Configuration;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.diagnostic.Fix;
import org.gouji.diagnostic.Message;
import org.gouji.report.Report;
import org.gouji.rules.Rules;
import org.gouji.rules.UnusedIgnore;
import org.gouji.syntax.SyntaxTree;
import org.gouji.text.Nearest;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** The comments of a report that silence diagnostics. Immutable. */
final class Ignores {

    private record Ignore(IgnoreComment comment, TextRange scope) {}

    private final SyntaxTree tree;
    private final List<Ignore> ignores = new ArrayList<>();

    /** For each code, the starts of its scopes, each with the farthest end of the scopes that start there or before. */
    private final Map<String, NavigableMap<Integer, Integer>> reach = new HashMap<>();

    private Ignores(Report report) {
        this.tree = report.tree();
        IgnoreScope scopes = new IgnoreScope(report);
        for (TextRange comment : tree.comments()) {
            IgnoreComment.read(tree.text(), comment).ifPresent(found -> add(found, scopes.of(comment)));
        }
        reach.values().forEach(Ignores::accumulate);
    }

    static Ignores of(Report report) {
        return new Ignores(report);
    }

    private void add(IgnoreComment comment, TextRange scope) {
        ignores.add(new Ignore(comment, scope));
        comment.codes().forEach(code -> reach.computeIfAbsent(code.of(tree.text()), absent -> new TreeMap<>())
                .merge(scope.start(), scope.end(), Math::max));
    }

    private static void accumulate(NavigableMap<Integer, Integer> scopes) {
        int farthest = 0;
        for (Map.Entry<Integer, Integer> scope : scopes.entrySet()) {
            farthest = Math.max(farthest, scope.getValue());
            scope.setValue(farthest);
        }
    }

    boolean isEmpty() {
        return ignores.isEmpty();
    }

    /** Whether a comment silences a diagnostic. */
    boolean silence(Diagnostic diagnostic) {
        NavigableMap<Integer, Integer> scopes = reach.get(diagnostic.code());
        Map.Entry<Integer, Integer> scope =
                scopes == null ? null : scopes.floorEntry(diagnostic.range().start());
        return scope != null && scope.getValue() >= diagnostic.range().start();
    }

    /**
     * Diagnostics for the codes of comments that silence none of the given diagnostics. A code that is turned off, or
     * whose rule compares several reports, gets none.
     */
    List<Diagnostic> unused(List<Diagnostic> found, Configuration configuration) {
        Map<String, NavigableSet<Integer>> starts = new HashMap<>();
        found.forEach(diagnostic -> starts.computeIfAbsent(diagnostic.code(), code -> new TreeSet<>())
                .add(diagnostic.range().start()));
        List<Diagnostic> unused = new ArrayList<>();
        for (Ignore ignore : ignores) {
            IgnoreComment comment = ignore.comment();
            if (comment.codes().isEmpty()) {
                unused.add(UnusedIgnore.codeless(comment.range(), removal(comment, -1)));
            }
            for (int number = 0; number < comment.codes().size(); number++) {
                String code = comment.codes().get(number).of(tree.text());
                Integer next = starts.getOrDefault(code, new TreeSet<>())
                        .ceiling(ignore.scope().start());
                boolean silences = next != null && next <= ignore.scope().end();
                if (!silences && !configuration.isOff(code)) {
                    judge(comment, number, code).ifPresent(unused::add);
                }
            }
        }
        return unused;
    }

    private Optional<Diagnostic> judge(IgnoreComment comment, int number, String code) {
        TextRange place = comment.codes().get(number);
        Fix removal = removal(comment, number);
        if (Rules.rule(code).isEmpty()) {
            List<Fix> fixes = new ArrayList<>();
            Nearest.to(code, Rules.codes())
                    .map(near ->
                            Fix.of(Message.of("改为“{0}”", "Change to “{0}”", near), true, new TextEdit(place, near)))
                    .ifPresent(fixes::add);
            fixes.add(removal);
            return Optional.of(UnusedIgnore.unknown(place, code, fixes.toArray(Fix[]::new)));
        }
        return Rules.isJudgedAlone(code)
                ? Optional.of(UnusedIgnore.superfluous(place, code, removal))
                : Optional.empty();
    }

    private Fix removal(IgnoreComment comment, int number) {
        return IgnoreRemoval.fix(tree, comment, number);
    }
}
