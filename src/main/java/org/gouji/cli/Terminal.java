package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a stream of this process is shown on a terminal. */
final class Terminal {

    private Terminal() {}

    /**
     * Whether file descriptor 1 (output) or 2 (error) is a terminal; on systems without {@code /proc}, whether the
     * process has a console.
     */
    static boolean is(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException noSuchLink) {
            return isInteractive();
        }
    }

    /**
     * Whether the process has a console. From JDK 22 on {@code System.console()} is there always, and its method
     * {@code isTerminal} tells.
     */
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
