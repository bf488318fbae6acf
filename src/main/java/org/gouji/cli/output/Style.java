package org.gouji.cli.output;

import java.util.Map;
import org.gouji.diagnostic.Severity;

/** How text looks on a terminal: in colour, or plain. */
public enum Style {
    PLAIN,
    COLOR;

    /** The values of {@code --color}: when output is coloured. */
    public enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    /**
     * The style of an output: for {@code AUTO}, colour on a terminal that supports it, unless {@code NO_COLOR} is set.
     */
    public static Style of(When when, boolean terminal, Map<String, String> environment) {
        boolean color = when == When.ALWAYS || (when == When.AUTO && terminal && isWanted(environment));
        return color ? COLOR : PLAIN;
    }

    private static boolean isWanted(Map<String, String> environment) {
        boolean windows = environment.containsKey("windir") || environment.containsKey("WINDIR");
        boolean capable = !windows || environment.containsKey("WT_SESSION") || environment.containsKey("TERM");
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb")
                && capable;
    }

    String bold(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    /** The text in the colour of a severity. */
    String severe(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in("1;31", text);
            case WARNING -> in("1;33", text);
            case INFORMATION -> in("1;34", text);
            case HINT -> in("1;36", text);
        };
    }

    private String in(String code, String text) {
        return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
