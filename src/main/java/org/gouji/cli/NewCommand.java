package org.gouji.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.ide.BlankReport;
import org.gouji.standard.Standard;
import org.gouji.standard.Standards;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gouji new}: a blank report for an agency and a year. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private static final int EARLIEST = 2008;
    private static final int LATEST = 2099;

    private final Session session;

    @Option(names = "--agency", required = true, descriptionKey = "agency")
    String agency = "";

    @Option(names = "--year", required = true, descriptionKey = "year")
    int year;

    @Option(names = "--standard", descriptionKey = "standard")
    @Nullable
    String standard;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    @Nullable
    String output;

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Standard> chosen = chosen();
        if (year < EARLIEST || year > LATEST || chosen.isEmpty()) {
            session.fail(chosen.isEmpty() ? noStandard() : noYear());
            return Cli.FAILED;
        }
        String text = BlankReport.text(chosen.get(), agency.strip(), year);
        if (output == null || output.equals("-")) {
            session.out().write(text);
            return Cli.DONE;
        }
        return write(output, text);
    }

    private Optional<Standard> chosen() {
        return standard == null
                ? Optional.of(Standards.forYear(year))
                : Standards.all().stream()
                        .filter(known -> known.id().equals(standard))
                        .findFirst();
    }

    private Localized noStandard() {
        String known =
                String.join(", ", Standards.all().stream().map(Standard::id).toList());
        return new Localized(
                "没有这个格式：" + standard + "，可用 " + known.replace(", ", "、"),
                "no such standard: " + standard + ", use one of " + known);
    }

    private Localized noYear() {
        return new Localized(
                "--year 的值不对：" + year + "，应在 " + EARLIEST + " 至 " + LATEST + " 之间",
                "bad value for --year: " + year + ", it lies between " + EARLIEST + " and " + LATEST);
    }

    private int write(String file, String text) {
        try {
            Files.write(Path.of(file), text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            return Cli.DONE;
        } catch (FileAlreadyExistsException exists) {
            session.fail(new Localized(file + "：文件已存在，未覆盖", file + ": exists already, not overwritten"));
        } catch (IOException | InvalidPathException failure) {
            session.fail(new Localized(
                    file + "：无法写入，请检查文件夹是否存在、是否有权限",
                    file + ": can't be written; check that the folder exists and may be written to"));
        }
        return Cli.FAILED;
    }
}
