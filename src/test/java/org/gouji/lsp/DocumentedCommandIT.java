package org.gouji.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The command that the README gives for all editors. */
@Timeout(60)
class DocumentedCommandIT {

    private static final Pattern COMMAND = Pattern.compile("`java (-[^`]*) -jar GOUJI lsp`");

    /** What Java warns of in its first moments, on standard output unless it is told otherwise. */
    private static final String WARNED_OF = "-XX:NewSize=1g";

    private static List<String> options() throws IOException {
        Matcher matcher = COMMAND.matcher(Files.readString(Path.of("README.md")));
        assertThat(matcher.find()).isTrue();
        return new ArrayList<>(Arrays.asList(matcher.group(1).split(" ")));
    }

    /** What a whole session leaves on standard output besides frames, null for nothing. */
    private static @Nullable String noise(List<String> options) {
        options.add(0, WARNED_OF);
        try (LspClient client = LspClient.ofJava(options)) {
            client.initialize("{}");
            client.request("shutdown", JsonNull.INSTANCE);
            client.notify("exit", JsonNull.INSTANCE);
            assertThat(client.exitStatus()).isZero();
            return client.noise();
        }
    }

    @Test
    void whatJavaItselfWarnsOfStaysOffStandardOutput() throws IOException {
        assertThat(noise(options())).isNull();
    }

    @Test
    void withoutItsOptionsItWouldBeThere() throws IOException {
        List<String> options = options();
        options.removeIf(option -> option.startsWith("-Xlog"));
        assertThatThrownBy(() -> noise(options)).hasMessageContaining("[warning]"); // before the first frame
    }
}
