package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a stream of this process is shown on a terminal. */
final class Terminal {

    private Terminal() {}

    /** Whether file descriptor 1 (output) or 2 (error) is a terminal; where the system doesn't say, whether all are. */
    static boolean is(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException noSuchLink) {
            return isInteractive();
        }
    }

    /** From JDK 22 on there always is a console, which then says itself whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }
}
