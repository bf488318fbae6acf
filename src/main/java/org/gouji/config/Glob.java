package org.gouji.config;

import java.util.regex.Pattern;

/**
 * A pattern of paths: {@code *} matches any characters of a name, {@code ?} one character of it, {@code **}{@code /}
 * any number of folders, a slash at the end everything in a folder. Upper and lower case match each other.
 *
 * @param text the pattern as written
 * @param pattern the same pattern as a regular expression
 */
public record Glob(String text, Pattern pattern) {

    /** Reads a pattern; every text is a valid one. */
    public static Glob of(String text) {
        String whole = text.endsWith("/") ? text + "**" : text;
        String glob = whole.startsWith("./") ? whole.substring(2) : whole;
        StringBuilder expression = new StringBuilder();
        int at = 0;
        while (at < glob.length()) {
            int next = folders(glob, at);
            if (next > at) {
                expression.append("(?:.*/)?");
                at = next;
            } else if (glob.startsWith("**", at)) {
                expression.append(".*");
                at = stars(glob, at);
            } else {
                expression.append(one(glob.charAt(at)));
                at++;
            }
        }
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
        return new Glob(text, Pattern.compile(expression.toString(), flags));
    }

    /** The offset after the {@code **}{@code /} at an offset, repeated or not; {@code at} where there is none. */
    private static int folders(String glob, int at) {
        int end = at;
        while (glob.startsWith("**/", end) && (end == 0 || glob.charAt(end - 1) == '/')) {
            end += 3;
        }
        return end;
    }

    private static int stars(String glob, int at) {
        int end = at;
        while (end < glob.length() && glob.charAt(end) == '*') {
            end++;
        }
        return end;
    }

    private static String one(char unit) {
        return switch (unit) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(Character.toString(unit));
        };
    }

    /** Whether a path, relative and separated by slashes, matches the pattern. */
    public boolean matches(String path) {
        return pattern.matcher(path).matches();
    }
}
