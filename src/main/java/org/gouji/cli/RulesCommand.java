package org.gouji.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.gouji.messages.Severities;
import org.gouji.rules.Rules;
import org.gouji.rules.contract.Rule;
import org.gouji.text.DisplayWidth;
import picocli.CommandLine.Command;

/** {@code gouji rules}: lists the rules, a line for each. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private final Session session;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        int codes =
                Rules.ALL.stream().mapToInt(rule -> rule.code().length()).max().orElse(0);
        int names = Rules.ALL.stream()
                .mapToInt(rule -> DisplayWidth.of(severity(rule)))
                .max()
                .orElse(0);
        for (Rule rule :
                Rules.ALL.stream().sorted(Comparator.comparing(Rule::severity)).toList()) {
            String code = rule.code() + " ".repeat(codes - rule.code().length());
            String severity = severity(rule) + " ".repeat(names - DisplayWidth.of(severity(rule)));
            session.out().write(code + "  " + severity + "  " + session.text(rule.summary()) + "\n");
        }
        return Cli.DONE;
    }

    private String severity(Rule rule) {
        return session.text(Severities.name(rule.severity()));
    }
}
