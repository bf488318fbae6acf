package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.cli.destination.OutputFailure;
import org.gouji.ide.format.Formatting;
import org.gouji.text.Localized;
import org.gouji.text.TextEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji format PATH…}: rewrites the tables of reports in the standard layout. */
@Command(name = "format")
final class FormatCommand implements Callable<Integer> {

    private static final Localized BOTH =
            new Localized("--write 与 --check 只能用一个", "use one of --write and --check, not both");
    private static final Localized SEVERAL = new Localized(
            "标准输出只能写一份报告；多份报告或文件夹请用 --write 改写原文件，或用 --check 只检查",
            "standard output takes one report; for several, or for a folder, use --write to change the files or --check to look only");
    private static final Localized STANDARD_INPUT = new Localized(
            "标准输入不能用 --write 改写；去掉 --write，结果写到标准输出",
            "standard input can't be changed by --write; without it the result goes to standard output");

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    List<String> paths = new ArrayList<>();

    @Option(names = "--write", descriptionKey = "write")
    boolean write;

    @Option(names = "--check", descriptionKey = "check")
    boolean check;

    private int changed;
    private int notWritten;

    FormatCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Localized> refusal = refusal();
        if (refusal.isPresent()) {
            session.fail(refusal.get());
            return Cli.FAILED;
        }
        Reader reader = new Reader(session);
        reader.read(paths, new Reader.Sink() {
            @Override
            public void read(Outcome.Read report) throws IOException {
                format(report);
            }

            @Override
            public void failed(Outcome.Failed failure) {
                // the failure is on standard error already
            }
        });
        if (reader.failed() + notWritten > 0) {
            return Cli.FAILED;
        }
        return check && changed > 0 ? Cli.FOUND : Cli.DONE;
    }

    private Optional<Localized> refusal() {
        if (write && check) {
            return Optional.of(BOTH);
        }
        if (write && paths.contains("-")) {
            return Optional.of(STANDARD_INPUT);
        }
        boolean several = paths.size() > 1 || isFolder(paths.get(0));
        return several && !write && !check ? Optional.of(SEVERAL) : Optional.empty();
    }

    private static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private void format(Outcome.Read report) throws IOException {
        String before = report.analysis().text();
        List<TextEdit> edits = Formatting.document(report.analysis().report());
        String after = TextEdit.apply(before, edits);
        if (!write && !check) {
            session.out().write(after);
        } else if (!after.equals(before) && (check || isWritten(report.path(), before, after))) {
            changed++;
            session.out().write(report.path() + "\n");
        }
    }

    /**
     * Rewrites a file and returns true; on failure writes the reason to standard error and returns false, so that the
     * other files are still formatted.
     */
    private boolean isWritten(String path, String before, String after) throws IOException {
        try {
            TextFile.rewrite(path, before, after);
            return true;
        } catch (OutputFailure failure) {
            session.out().flush();
            session.fail(failure.line());
            notWritten++;
            return false;
        }
    }
}
