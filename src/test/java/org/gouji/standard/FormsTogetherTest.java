package org.gouji.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.analysis.Analysis;
import org.gouji.analysis.RealReports;
import org.gouji.config.FormFile;
import org.gouji.report.label.KnownForms;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.text.Decoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of users, and an edition yet to come, change nothing for the reports of the editions that are. */
class FormsTogetherTest {

    private static final KnownForms OWN =
            KnownForms.of(BuiltInForms.catalogue().with(List.of(own("网站年度报表"), own("季度经费表"))));

    /** Reports on years from 2025 on would follow the third edition; they are read with the other forms alone. */
    private static final KnownForms ALL =
            KnownForms.of(new Catalogue(List.of(ThirdEdition.form(), own("网站年度报表"), own("季度经费表"))));

    private static Form own(String name) {
        try {
            return FormFile.read(Files.readString(Path.of("grammar", "examples", "forms", name, name + ".form.json")))
                    .form()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("grammar", "examples"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesStayAsTheyAre(Path example) throws IOException {
        assertThat(differing(Files.readString(example))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "real"})
    void realReportsStayAsTheyAre(String name) throws IOException {
        Path folder = RealReports.folder().resolve(name);
        assumeThat(folder).exists();
        List<String> differing = new ArrayList<>();
        int read = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Decoding.of(Files.readAllBytes(file)) instanceof Decoding.Text text) {
                    differing(text.text()).forEach(what -> differing.add(file.getFileName() + ": " + what));
                    read++;
                }
            }
        }
        assertThat(read).isPositive();
        assertThat(differing).isEmpty();
    }

    private static List<String> differing(String text) {
        Analysis alone = Analysis.of(text);
        List<String> differing = new ArrayList<>();
        compare("own", alone, Analysis.of(text, OWN), differing);
        if (alone.report().title().year().filter(year -> year < 2025).isPresent()) {
            compare("third", alone, Analysis.of(text, ALL), differing);
        }
        return differing;
    }

    private static void compare(String name, Analysis alone, Analysis among, List<String> differing) {
        if (!among.found().toString().equals(alone.found().toString())) {
            differing.add(name + "\n" + alone.found() + "\n" + among.found());
        } else if (!format(among).equals(format(alone))) {
            differing.add(name + " " + format(alone) + " " + format(among));
        }
    }

    private static String format(Analysis analysis) {
        return analysis.report().form().map(Form::id) + " "
                + analysis.report().format().map(Standard::id);
    }

    @Test
    void theirOwnReportsAreTold() {
        Analysis analysis = Analysis.of("# 示例局2025年第一季度经费收支表\n## 一、经费收支情况\n", ALL);
        assertThat(analysis.report().form()).map(Form::id).contains("经费收支表");
    }
}
