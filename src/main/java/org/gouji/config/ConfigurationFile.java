package org.gouji.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.files.ReportNames;
import org.gouji.json.Json;
import org.gouji.json.JsonText;
import org.gouji.json.Mistake;
import org.gouji.json.Mistakes;
import org.gouji.text.Decoding;
import org.gouji.text.TextRange;

/**
 * The content of a {@code gouji.json} and its mistakes. The correct entries of a faulty file count.
 *
 * @param text the file's text
 * @param configuration the settings in the file
 * @param standards the form files that it lists
 * @param diagnostics the mistakes in the file, in the order of the text
 */
public record ConfigurationFile(
        String text, Configuration configuration, List<Listed> standards, List<Diagnostic> diagnostics) {

    /**
     * A form file that the configuration lists.
     *
     * @param path its path, relative to the configuration's folder and separated by slashes
     * @param place the range of its entry, quotes included
     */
    public record Listed(String path, TextRange place) {}

    /** The name of configuration files. */
    public static final String NAME = ReportNames.CONFIGURATION;

    /** The code of diagnostics about configuration files. */
    public static final String CODE = "invalid-configuration";

    /** Texts longer than this many UTF-16 units are refused. */
    static final int LONGEST = 4 << 20;

    /** Reads a configuration from any text; {@code codes} are the codes of all rules. */
    public static ConfigurationFile read(String text, Collection<String> codes) {
        Mistakes mistakes = new Mistakes();
        if (text.length() > LONGEST) {
            mistakes.error(
                    TextRange.at(0),
                    "文件超过 4 MB，不是勾稽的配置，未读取",
                    "The file is above 4 MB, no configuration of Gouji is; not read");
            return new ConfigurationFile(text, Configuration.NONE, List.of(), Faults.of(CODE, mistakes.found()));
        }
        JsonText.Read json = JsonText.read(text);
        json.failure().ifPresent(failure -> mistakes.syntax(failure, text));
        Configuration configuration = Configuration.NONE;
        List<Listed> standards = List.of();
        if (json.value().orElse(null) instanceof Json.Members root) {
            ConfigurationReader reader = new ConfigurationReader(mistakes, codes);
            configuration = reader.read(root);
            standards = reader.standards(root);
        } else if (json.value().isPresent()) {
            mistakes.expected(json.value().get(), "对象 { … }", "an object { … }");
        }
        return new ConfigurationFile(text, configuration, standards, Faults.of(CODE, mistakes.found()));
    }

    /** Reads a configuration from a file; if that fails, the result holds nothing but that mistake. */
    public static ConfigurationFile onDisk(Path file, Collection<String> codes) {
        try {
            return Files.size(file) <= LONGEST && Decoding.of(Files.readAllBytes(file)) instanceof Decoding.Text decoded
                    ? read(decoded.text(), codes)
                    : unreadable(
                            "这不是配置文件：应为 4 MB 以内的 UTF-8 文本",
                            "This is no configuration: it should be a text in UTF-8 of 4 MB at most");
        } catch (IOException failure) {
            return unreadable("无法读取，请检查权限", "It can’t be read; check its permissions");
        }
    }

    /** This file with the forms of the form files that it lists, and with the mistakes in that list. */
    ConfigurationFile with(Configuration filled, List<Mistake> mistakes) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(Faults.of(CODE, mistakes));
        all.sort(Comparator.comparing(Diagnostic::range));
        return new ConfigurationFile(text, filled, standards, List.copyOf(all));
    }

    /** The result for a file that can't be read as a text, with the reason. */
    private static ConfigurationFile unreadable(String zh, String en) {
        Mistakes mistakes = new Mistakes();
        mistakes.error(TextRange.at(0), zh, en);
        return new ConfigurationFile("", Configuration.NONE, List.of(), Faults.of(CODE, mistakes.found()));
    }
}
