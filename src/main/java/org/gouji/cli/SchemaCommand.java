package org.gouji.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gouji.config.ConfigurationSchema;
import org.gouji.config.StandardSchema;
import org.gouji.rules.Rules;
import org.gouji.text.Localized;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gouji schema}: prints the JSON Schema of {@code gouji.json}, or of form files. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--standard", descriptionKey = "form")
    boolean standard;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (standard) {
            session.out().write(StandardSchema.text());
            return Cli.DONE;
        }
        Map<String, Localized> rules = new LinkedHashMap<>();
        Rules.ALL.forEach(rule -> rules.put(rule.code(), rule.summary()));
        session.out().write(ConfigurationSchema.text(rules));
        return Cli.DONE;
    }
}
