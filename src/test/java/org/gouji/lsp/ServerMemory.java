package org.gouji.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server keeps, as {@code jcmd} tells. */
final class ServerMemory {

    private static final Pattern USED = Pattern.compile("(?:generation|tenured)\\s.*used (\\d+)K");

    private ServerMemory() {}

    /** The bytes that are still there after a full collection. */
    static long used(long pid) {
        jcmd(pid, "GC.run");
        Matcher matcher = USED.matcher(jcmd(pid, "GC.heap_info"));
        long used = 0;
        while (matcher.find()) {
            used += Long.parseLong(matcher.group(1)) << 10;
        }
        if (used == 0) {
            throw new IllegalStateException("jcmd tells nothing of the heap");
        }
        return used;
    }

    /** How many threads there are, those of Java itself aside. */
    static long threads(long pid) {
        return jcmd(pid, "Thread.print")
                .lines()
                .filter(line -> line.startsWith("\"gouji-"))
                .count();
    }

    private static String jcmd(long pid, String command) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process process = new ProcessBuilder(jcmd, Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
