package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.standard.Chapter;
import org.gouji.standard.Column;
import org.gouji.standard.Form;
import org.gouji.standard.Row;
import org.gouji.standard.Standard;
import org.gouji.standard.Table;
import org.gouji.standard.file.BuiltInForms;
import org.junit.jupiter.api.Test;

/**
 * That the code knows nothing of the form that Gouji brings along: its tables, rows, columns, chapters and titles stand in
 * its data alone. What prose says of them is still code (claims), and so are the texts of rules about that form.
 */
class FormKnowledgeTest {

    private static final Path MAIN = Path.of("src/main/java/org/gouji");
    private static final Path EXTENSION = Path.of("vscode-extension/src");

    /** The Regulations are named by reports of any kind; a summary is a rule's own text about the form. */
    private static final Set<String> EXCEPT = Set.of(
            "ide/navigation/Links.java",
            "ide/navigation/References.java",
            "rules/contract/Basis.java",
            "rules/contract/Grounds.java",
            "rules/MissingTopic.java");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<![:\"])//[^\\n]*", Pattern.DOTALL);
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern LITERAL =
            Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"|'((?:\\\\.|[^'\\\\\\n])*)'|`([^`]*)`");

    /** Words this short, or these, are no words of the form alone. */
    private static final int SHORTEST = 3;

    private static final Set<String> EVERYDAY = Set.of("total", "other", "items", "change", "fee", "amount", "figures");

    @Test
    void noWordOfTheFormStandsInTheCode() throws IOException {
        assertThat(found(MAIN, ".java")).isEmpty();
    }

    @Test
    void noWordOfTheFormStandsInTheExtension() throws IOException {
        assertThat(found(EXTENSION, ".ts")).isEmpty();
    }

    @Test
    void aWordOfTheFormWouldBeFound() {
        assertThat(words("String table = \"requests\"; // fine")).containsExactly("requests");
        assertThat(words("/* \"requests\" */ get(\"3.3.1\")")).containsExactly("3.3.1");
        assertThat(words("say(\"表三的重复申请一行\")")).containsExactly("表三的重复申请一行");
        assertThat(words("const name = '予以公开';")).containsExactly("予以公开");
    }

    private static List<String> found(Path root, String ending) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                boolean prose = name.startsWith("claims/") || name.equals("report/prose/ClaimBinder.java");
                if (!prose && !EXCEPT.contains(name)) {
                    String source = Files.readString(file);
                    words(name.startsWith("rules/") ? TEXT_BLOCK.matcher(source).replaceAll("") : source)
                            .forEach(word -> found.add(name + ": " + word));
                }
            }
        }
        return found;
    }

    /** The literals of a source that are an id of the form or hold one of its labels. */
    private static List<String> words(String source) {
        Words words = Words.ofBuiltInForm();
        List<String> found = new ArrayList<>();
        String code = COMMENT.matcher(source).replaceAll("");
        Matcher block = TEXT_BLOCK.matcher(code);
        while (block.find()) {
            add(block.group(1), words, found);
        }
        Matcher literal = LITERAL.matcher(TEXT_BLOCK.matcher(code).replaceAll(""));
        while (literal.find()) {
            for (int group = 1; group <= literal.groupCount(); group++) {
                if (literal.group(group) != null) {
                    add(literal.group(group), words, found);
                }
            }
        }
        return found;
    }

    private static void add(String literal, Words words, List<String> found) {
        if (words.ids().contains(literal) || words.labels().stream().anyMatch(literal::contains)) {
            found.add(literal);
        }
    }

    private record Words(Set<String> ids, Set<String> labels) {

        private static final Words BUILT_IN = read();

        static Words ofBuiltInForm() {
            return BUILT_IN;
        }

        private static Words read() {
            Words words = new Words(new LinkedHashSet<>(), new LinkedHashSet<>());
            Form form = BuiltInForms.catalogue().first();
            words.labels().add(form.title().words());
            form.editions().forEach(words::add);
            words.ids().removeIf(id -> EVERYDAY.contains(id) || id.length() < SHORTEST);
            words.labels().removeIf(label -> label.length() < SHORTEST);
            return words;
        }

        private void add(Standard edition) {
            for (Chapter chapter : edition.chapters()) {
                ids.add(chapter.id());
                labels.add(chapter.heading().zh());
                labels.addAll(chapter.aliases());
                chapter.topics().forEach(topic -> labels.add(topic.label().zh()));
            }
            for (Table table : edition.tables()) {
                ids.add(table.id());
                table.rows().forEach(this::add);
                table.columns().forEach(this::add);
            }
        }

        private void add(Row row) {
            ids.add(row.id());
            labels.add(row.label().zh());
            labels.addAll(row.aliases());
        }

        private void add(Column column) {
            ids.add(column.id());
            labels.add(column.label().zh());
            labels.addAll(column.aliases());
            column.groups().forEach(group -> labels.add(group.label().zh()));
        }
    }
}
