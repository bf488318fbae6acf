package org.gouji.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.files.ReportNames;
import org.gouji.text.Decoding;
import org.gouji.text.TextRange;

/**
 * What a {@code gouji.json} says, and what is wrong with it. What is right in a faulty file counts.
 *
 * @param text the file's text
 * @param configuration what it says
 * @param diagnostics what is wrong with it, in the order of the text
 */
public record ConfigurationFile(String text, Configuration configuration, List<Diagnostic> diagnostics) {

    /** What such a file is called. */
    public static final String NAME = ReportNames.CONFIGURATION;

    /** The code of its diagnostics. */
    public static final String CODE = "invalid-configuration";

    /** Texts longer than this many UTF-16 units are refused. */
    static final int LONGEST = 4 << 20;

    /** Reads any text; {@code codes} are those of all rules. */
    public static ConfigurationFile read(String text, Collection<String> codes) {
        Faults faults = new Faults(text);
        if (text.length() > LONGEST) {
            faults.error(
                    TextRange.at(0),
                    "文件超过 4 MB，不是勾稽的配置，未读取",
                    "The file is above 4 MB, no configuration of Gouji is; not read");
            return new ConfigurationFile(text, Configuration.NONE, faults.found());
        }
        JsonText.Read json = JsonText.read(text);
        json.mistake().ifPresent(faults::syntax);
        Optional<Configuration> configuration = json.value()
                .flatMap(value -> value instanceof Json.Members members
                        ? Optional.of(new ConfigurationReader(faults, codes).read(members))
                        : faults.expected(value, "对象 { … }", "an object { … }"));
        return new ConfigurationFile(text, configuration.orElse(Configuration.NONE), faults.found());
    }

    /** Reads a file; where that can't be done, nothing but what is wrong is known. */
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

    /** A file that can't be read as a text; says why. */
    private static ConfigurationFile unreadable(String zh, String en) {
        Faults faults = new Faults("");
        faults.error(TextRange.at(0), zh, en);
        return new ConfigurationFile("", Configuration.NONE, faults.found());
    }
}
