package org.gouji.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.config.ConfigurationFiles.Located;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.standard.Catalogue;
import org.gouji.standard.Form;
import org.gouji.standard.file.BuiltInForms;
import org.gouji.text.Language;
import org.gouji.text.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form files that a configuration lists. */
class FormFilesTest {

    private static final String FORM =
            "{\"name\": \"月报\", \"frequency\": \"month\", \"tables\": [{\"rows\": [\"甲\", \"乙\"]}]}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Map<Path, String> open = new HashMap<>();
    private final ConfigurationFiles files =
            ConfigurationFiles.search(List::of, file -> Optional.ofNullable(open.get(file)));

    @BeforeEach
    void configuration() throws IOException {
        write("gouji.json", "{\"standards\": [\"表/月报.form.json\"]}");
        write("表/月报.form.json", FORM);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
        return file;
    }

    private Catalogue catalogue() {
        return files.of(folder.resolve("a.gouji")).catalogue();
    }

    private Located located() {
        return files.located(folder.resolve("a.gouji")).orElseThrow();
    }

    private List<String> faults() {
        ConfigurationFile content = located().content();
        return content.diagnostics().stream()
                .map(fault ->
                        fault.range().of(content.text()) + " " + fault.message().in(Language.ZH))
                .toList();
    }

    @Test
    void theFormsOfAConfiguration() {
        assertThat(catalogue().forms()).extracting(Form::id).containsExactly("government-information-disclosure", "月报");
        assertThat(faults()).isEmpty();
        assertThat(located().forms())
                .singleElement()
                .satisfies(form -> assertThat(form.content().diagnostics()).isEmpty());
        assertThat(files.of(folder.resolveSibling("a.gouji")).catalogue()).isSameAs(BuiltInForms.catalogue());
    }

    @Test
    void theSameObjectsWhileNothingChanges() throws IOException {
        Configuration before = files.of(folder.resolve("a.gouji"));
        assertThat(files.of(folder.resolve("b/c.gouji"))).isSameAs(before);
        files.forget();
        assertThat(files.of(folder.resolve("a.gouji"))).isSameAs(before);
        write("表/月报.form.json", FORM.replace("乙", "丙"));
        assertThat(files.of(folder.resolve("a.gouji"))).isSameAs(before);
        files.forget();
        Catalogue changed = catalogue();
        assertThat(changed).isNotSameAs(before.catalogue());
        assertThat(changed.form("月报").orElseThrow().newest().tables().get(0).row("丙"))
                .isPresent();
        write("gouji.json", "{\"profile\": \"draft\", \"standards\": [\"表/月报.form.json\"]}");
        files.forget();
        assertThat(files.of(folder.resolve("a.gouji")).profile()).contains(Profile.DRAFT);
        assertThat(catalogue().form("月报")).isEqualTo(changed.form("月报"));
    }

    @Test
    void aFormWithMistakesIsUsedAsItWas() throws IOException {
        Configuration before = files.of(folder.resolve("a.gouji"));
        for (String broken : List.of(FORM.replace("rows", "lines"), "{", FORM.replace("甲", "乙"))) {
            write("表/月报.form.json", broken);
            files.forget();
            assertThat(files.of(folder.resolve("a.gouji"))).isSameAs(before);
            assertThat(faults()).isEmpty();
            assertThat(located().forms().get(0).content().diagnostics())
                    .singleElement()
                    .extracting(Diagnostic::code)
                    .isEqualTo("invalid-standard");
        }
        Files.delete(folder.resolve("表/月报.form.json"));
        files.forget();
        assertThat(catalogue().form("月报")).isEmpty();
        write("表/月报.form.json", "{");
        files.forget();
        assertThat(catalogue().form("月报")).isEmpty();
    }

    @Test
    void aFormThatNeverWasSoundIsntUsed() throws IOException {
        write("表/月报.form.json", "{");
        assertThat(catalogue()).isEqualTo(BuiltInForms.catalogue());
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatIsOpenInAnEditorCounts() {
        open.put(folder.resolve("表/月报.form.json"), FORM.replace("月报", "旬报"));
        assertThat(catalogue().form("旬报")).isPresent();
        open.put(folder.resolve("gouji.json"), "{}");
        files.forget();
        assertThat(catalogue()).isEqualTo(BuiltInForms.catalogue());
    }

    @Test
    void filesThatArentThere() throws IOException {
        write("gouji.json", "{\"standards\": [\"表/月极.form.json\", \"别处/甲.form.json\", \"表/图.form.json\"]}");
        Files.write(folder.resolve("表/图.form.json"), new byte[] {0, 1, 2, 3});
        assertThat(faults())
                .containsExactly(
                        "\"表/月极.form.json\" 没有这个文件：“表/月极.form.json”，是否应为“表/月报.form.json”？",
                        "\"别处/甲.form.json\" 没有这个文件：“别处/甲.form.json”",
                        "\"表/图.form.json\" 无法读取：应为 4 MB 以内的 UTF-8 文本，并请检查权限");
        Diagnostic misspelt = located().content().diagnostics().get(0);
        assertThat(TextEdit.apply(
                        located().content().text(), misspelt.fixes().get(0).edits()))
                .startsWith("{\"standards\": [\"表/月报.form.json\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "../月报.form.json"                          | 之外
            "/月报.form.json"                            | 绝对路径
            "表\\\\月报.form.json"                        | “/”分隔
            "月报.json"                                  | .form.json 结尾
            "表/月报.form.json", "表/月报.form.json"       | 重复列出
            7                                           | 字符串
            "表/月报.form.json", "表/又一.form.json"       | id 相同
            """)
    void mistakesInTheList(String list, String words) throws IOException {
        write("表/又一.form.json", FORM);
        write("gouji.json", "{\"standards\": [" + list + "]}");
        assertThat(faults()).singleElement().satisfies(fault -> assertThat(fault)
                .contains(words));
    }

    @Test
    void whichConfigurationListsAForm() throws IOException {
        write("表/gouji.json", "{}");
        Path form = folder.resolve("表/月报.form.json");
        assertThat(files.listing(form).map(Located::file)).contains(folder.resolve("gouji.json"));
        Path other = write("表/别的.form.json", "{\"name\": 1}");
        assertThat(files.listing(other)).isEmpty();
        assertThat(files.form(other).orElseThrow().diagnostics()).isNotEmpty();
        assertThat(files.form(folder.resolve("没有.form.json"))).isEmpty();
    }

    @Test
    void aProfileThatIsAskedForWins() {
        ConfigurationFiles asked = files.with(folder.resolve("gouji.json"), Profile.REVIEW);
        Configuration found = asked.of(folder.resolve("a.gouji"));
        assertThat(found.profile()).contains(Profile.REVIEW);
        assertThat(found.catalogue().form("月报")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"月报.form.json, true", "A.FORM.JSON, true", "form.json, false", "月报.json, false", "gouji.json, false"})
    void names(String name, boolean isForm) {
        assertThat(FormFile.isName(name)).isEqualTo(isForm);
        assertThat(FormFile.isName(Path.of("a", name))).isEqualTo(isForm);
    }

    @Test
    void aFaultOffersWhatIsMeant() {
        FormFile file =
                FormFile.read(FORM.replace("\"rows\"", "\"row\\u0073x\"").replace("month", "months"));
        assertThat(file.diagnostics()).hasSize(2);
        String fixed = file.text();
        for (int index = 1; index >= 0; index--) {
            fixed = TextEdit.apply(
                    fixed, file.diagnostics().get(index).fixes().get(0).edits());
        }
        assertThat(fixed).isEqualTo(FORM);
        assertThat(FormFile.read(fixed).form()).isPresent();
    }
}
