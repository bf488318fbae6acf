package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.cli.Cli;
import org.gouji.cli.Console;
import org.gouji.config.ConfigurationFile;
import org.gouji.config.FormFile;
import org.gouji.rules.Rules;
import org.gouji.rules.contract.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages on forms show files and what commands write. A file is a block of code below a line that is but its name in
 * backquotes; a command is the first line of a block, behind {@code $ gouji}. The files of a section lie in a folder of
 * their own.
 */
class FormPageTest {

    private static final Pattern BLOCK =
            Pattern.compile("(?:^`([^`\n]+)`\n\n)?^```(\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    /** Headings of sections; those with a Chinese numeral are chapters of the reports shown. */
    private static final Pattern SECTIONS = Pattern.compile("^## (?!.、)", Pattern.MULTILINE);

    private static final String COMMAND = "$ gouji ";
    private static final String CONFIGURATION = "{\"standards\": [\"热线.form.json\"]}\n";

    private enum Page {
        EN("src/site/markdown/forms.md"),
        ZH("src/site/markdown/zh/forms.md");

        private final Path path;

        Page(String path) {
            this.path = Path.of(path);
        }

        String text() throws IOException {
            return Files.readString(path);
        }

        List<Block> blocks() throws IOException {
            return FormPageTest.blocks(text());
        }
    }

    /** A block of code; its name is empty where it is no file. */
    private record Block(String name, String language, String text) {

        boolean isMistaken() {
            return text.contains("monthly");
        }
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            blocks.add(new Block(name == null ? "" : name, matcher.group(2), matcher.group(3)));
        }
        return blocks;
    }

    @ParameterizedTest
    @EnumSource
    void formsAndConfigurationsHaveNoMistakes(Page page) throws IOException {
        List<String> codes = Rules.ALL.stream().map(Rule::code).toList();
        List<Block> json = page.blocks().stream()
                .filter(block -> block.language().equals("json"))
                .toList();
        assertThat(json).hasSizeGreaterThan(10).allSatisfy(block -> assertThat(
                        FormFile.isName(block.name())
                                ? FormFile.read(block.text()).diagnostics()
                                : ConfigurationFile.read(block.text(), codes).diagnostics())
                .hasSize(block.isMistaken() ? 2 : 0));
        assertThat(json)
                .extracting(Block::name)
                .allMatch(name -> name.equals(ConfigurationFile.NAME) || FormFile.isName(name));
        assertThat(json).filteredOn(Block::isMistaken).hasSize(1);
    }

    @Test
    void bothPagesShowTheSameFiles() throws IOException {
        assertThat(files(Page.ZH)).isEqualTo(files(Page.EN));
    }

    private static List<Block> files(Page page) throws IOException {
        return page.blocks().stream().filter(block -> !block.name().isEmpty()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void commandsWriteWhatThePageShows(Page page, @TempDir Path folder) throws IOException {
        String[] sections = SECTIONS.split(page.text());
        int commands = 0;
        for (int section = 0; section < sections.length; section++) {
            int folders = 0;
            Path here = folder;
            boolean open = false;
            for (Block block : blocks(sections[section])) {
                if (!block.name().isEmpty()) {
                    if (!open) {
                        here = Files.createDirectory(folder.resolve(section + "-" + folders++));
                        open = true;
                    }
                    write(here, block);
                } else if (block.text().startsWith(COMMAND)) {
                    int end = block.text().indexOf('\n');
                    List<String> words = List.of(
                            block.text().substring(COMMAND.length(), end).split(" "));
                    assertThat(written(here, words, page))
                            .as("%s, section %d: %s", page, section, words)
                            .isEqualTo(block.text().substring(end + 1).strip());
                    commands++;
                    open = false;
                }
            }
        }
        assertThat(commands).isEqualTo(18);
    }

    /** Writes a file; beside a form, the configuration of the first section. */
    private static void write(Path folder, Block block) throws IOException {
        Files.writeString(folder.resolve(block.name()), block.text());
        if (FormFile.isName(block.name())) {
            Files.writeString(folder.resolve(ConfigurationFile.NAME), CONFIGURATION);
        }
    }

    /** What a command writes that is given in a folder. */
    private static String written(Path folder, List<String> words, Page page) throws IOException {
        List<String> all = new ArrayList<>();
        for (String word : words) {
            boolean isPath = word.equals(".") || word.endsWith(".gouji") || FormFile.isName(word);
            all.add(isPath ? folder.resolve(word).normalize().toString() : word);
        }
        all.addAll(List.of("--lang", page == Page.ZH ? "zh" : "en"));
        Path blank = folder.resolve("blank.txt");
        if (words.get(0).equals("new")) {
            all.addAll(List.of("--output", blank.toString()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
        Console console = new Console(in, out, new ByteArrayOutputStream(), Map.of(), false, false);
        new Cli(console, options -> 0).run(all.toArray(String[]::new));
        String written = Files.exists(blank) ? Files.readString(blank) : out.toString(StandardCharsets.UTF_8);
        return written.replace(folder + "/", "")
                .replace("\uFEFF", "")
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
