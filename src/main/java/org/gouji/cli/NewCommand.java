package org.gouji.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.ide.format.BlankReport;
import org.gouji.standard.Catalogue;
import org.gouji.standard.Form;
import org.gouji.standard.Period;
import org.gouji.standard.Standard;
import org.gouji.text.Language;
import org.gouji.text.LineIndex;
import org.gouji.text.Localized;
import org.gouji.text.Position;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gouji new}: writes a blank report for an agency and a year. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private static final int EARLIEST = 2008;
    private static final int LATEST = 2099;

    private final Session session;
    private final Settings settings = Settings.of(null, null);

    @Option(names = "--agency", required = true, descriptionKey = "agency")
    String agency = "";

    @Option(names = "--year", required = true, descriptionKey = "year")
    int year;

    @Option(names = "--standard", descriptionKey = "standard")
    @Nullable
    String standard;

    @Option(names = "--form", descriptionKey = "form")
    @Nullable
    String form;

    @Option(names = "--period", descriptionKey = "period")
    @Nullable
    String period;

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
        Optional<Localized> refusal = refusal();
        if (refusal.isPresent()) {
            session.fail(refusal.get());
            return Cli.FAILED;
        }
        Form known = form().orElseThrow();
        String text = BlankReport.text(
                known,
                edition(known).orElseThrow(),
                agency.strip(),
                period(known).orElseThrow());
        if (output == null || output.equals("-")) {
            session.out().write(text);
            return Cli.DONE;
        }
        return write(output, text);
    }

    private Optional<Localized> refusal() {
        Optional<Form> known = form();
        if (known.isEmpty()) {
            return Optional.of(noForm());
        }
        if (edition(known.get()).isEmpty()) {
            return Optional.of(noEdition(known.get()));
        }
        if (year < EARLIEST || year > LATEST) {
            return Optional.of(noYear());
        }
        return period(known.get()).isEmpty() ? Optional.of(noPeriod(known.get())) : Optional.empty();
    }

    /** The forms that the new report may follow, by the configuration of its folder. */
    private Catalogue catalogue() {
        return settings.forms().of(place()).catalogue();
    }

    /** The path of the new report, which decides its configuration; {@code report} where it goes to standard output. */
    private Path place() {
        try {
            return Path.of(output == null || output.equals("-") ? "report" : output);
        } catch (InvalidPathException noPath) {
            return Path.of("report");
        }
    }

    private Optional<Form> form() {
        Catalogue catalogue = catalogue();
        return form == null
                ? Optional.of(catalogue.first())
                : catalogue.forms().stream()
                        .filter(known ->
                                known.id().equals(form) || known.name().zh().equals(form))
                        .findFirst();
    }

    private Optional<Standard> edition(Form known) {
        return standard == null ? Optional.of(known.forYear(year)) : known.edition(standard);
    }

    private Optional<Period> period(Form known) {
        String words = period;
        return words == null
                ? Optional.of(BlankReport.latest(known.frequency(), year))
                : named(known).filter(named -> named.year() == year);
    }

    /** The period that {@code --period} names, of any year; empty where it isn't of the form's frequency. */
    private Optional<Period> named(Form known) {
        String words = period == null ? "" : period;
        return Period.parse(words)
                .or(() -> Period.named(words, known.frequency()))
                .filter(named -> named.frequency() == known.frequency());
    }

    private Localized noForm() {
        List<Settings.Checked> faulty = settings.faulty(place(), String.valueOf(form));
        if (!faulty.isEmpty()) {
            return new Localized(
                    "表样“" + form + "”有错误，改正后才能使用" + places(faulty, Language.ZH),
                    "the form “" + form + "” can’t be used: it has mistakes" + places(faulty, Language.EN));
        }
        String known =
                String.join(", ", catalogue().forms().stream().map(Form::id).toList());
        return new Localized(
                "没有这种表样：" + form + "，可用 " + known.replace(", ", "、"),
                "no such form: " + form + ", use one of " + known);
    }

    /** A line for each mistake with path, line and column (from 1) and message: {@code a.form.json:3:5 …}. */
    private static String places(List<Settings.Checked> faulty, Language language) {
        StringBuilder lines = new StringBuilder();
        for (Settings.Checked checked : faulty) {
            LineIndex index = checked.findings().analysis().index();
            for (Diagnostic mistake : checked.findings().diagnostics()) {
                Position start = index.position(mistake.range().start());
                lines.append("\n  ").append(checked.path()).append(':').append(start.line() + 1);
                lines.append(':').append(start.character() + 1).append(' ');
                lines.append(mistake.message().in(language));
            }
        }
        return lines.toString();
    }

    private Localized noEdition(Form known) {
        String editions =
                String.join(", ", known.editions().stream().map(Standard::id).toList());
        return new Localized(
                "没有这个格式：" + standard + "，可用 " + editions.replace(", ", "、"),
                "no such standard: " + standard + ", use one of " + editions);
    }

    private Localized noPeriod(Form known) {
        Optional<Period> named = named(known);
        if (named.isPresent()) {
            int other = named.get().year();
            return new Localized(
                    "--period " + period + " 与 --year " + year + " 不一致：前者是 " + other + " 年",
                    "--period " + period + " disagrees with --year " + year + ": it lies in " + other);
        }
        String example = BlankReport.latest(known.frequency(), year).id();
        return new Localized(
                "--period 的值不对：" + period + "，应写作 " + example + " 这样",
                "bad value for --period: " + period + ", write it like " + example);
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
