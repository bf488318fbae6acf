package org.gouji.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The streams and the environment of a run of the command line.
 *
 * @param in standard input
 * @param out standard output; bytes go through unbuffered, failures are thrown
 * @param err standard error
 * @param environment the environment variables
 * @param outIsTerminal whether standard output is shown on a terminal
 * @param errIsTerminal whether standard error is shown on a terminal
 */
public record Console(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal) {

    /** The console of this process. */
    public static Console system() {
        return new Console(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                systemEnvironment(),
                Terminal.is(1),
                Terminal.is(2));
    }

    /**
     * The environment variables of the process; on Windows and macOS {@code LANG} is the system's language if it isn't
     * set.
     */
    private static Map<String, String> systemEnvironment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        String system = System.getProperty("os.name", "");
        if (system.startsWith("Windows") || system.startsWith("Mac")) {
            environment.putIfAbsent("LANG", Locale.getDefault().toString());
        }
        return environment;
    }
}
