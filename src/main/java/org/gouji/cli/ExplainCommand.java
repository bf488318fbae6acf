package org.gouji.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.messages.RulePage;
import org.gouji.rules.Rules;
import org.gouji.rules.contract.Rule;
import org.gouji.text.Localized;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gouji explain CODE}: prints the page about a rule. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "CODE", descriptionKey = "code")
    String code = "";

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Rule> rule = Rules.rule(code);
        if (rule.isEmpty()) {
            session.fail(new Localized(
                    "没有这个代码：" + code + "（全部代码见 gouji rules）",
                    "no such code: " + code + " (gouji rules lists them all)"));
            return Cli.FAILED;
        }
        session.out().write(RulePage.markdown(rule.get(), session.language()));
        return Cli.DONE;
    }
}
