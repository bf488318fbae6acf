package org.gouji.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gouji.config.ConfigurationSchema;
import org.gouji.rules.Rules;
import org.gouji.text.Localized;
import picocli.CommandLine.Command;

/** {@code gouji schema}: the JSON Schema of {@code gouji.json}. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    private final Session session;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Localized> rules = new LinkedHashMap<>();
        Rules.ALL.forEach(rule -> rules.put(rule.code(), rule.summary()));
        session.out().write(ConfigurationSchema.text(rules));
        return Cli.DONE;
    }
}
