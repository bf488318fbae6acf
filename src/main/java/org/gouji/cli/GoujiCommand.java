package org.gouji.cli;

import java.util.concurrent.Callable;
import org.gouji.messages.Version;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code gouji} without a command, with the options that all commands share. */
@Command(name = "gouji", versionProvider = GoujiCommand.Versions.class)
final class GoujiCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    @Nullable
    LanguageName language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "version")
    boolean version;

    GoujiCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --lang}, which {@link Cli} reads before it parses the command line. */
    enum LanguageName {
        ZH,
        EN
    }

    @Override
    public Integer call() {
        session.fail(new Localized("缺少命令（用法见 gouji --help）", "missing command (see gouji --help)"));
        return Cli.FAILED;
    }

    /** The text that {@code --version} prints: the name and the version of the program. */
    static final class Versions implements picocli.CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"gouji " + Version.CURRENT};
        }
    }
}
