package org.gouji.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON text (RFC 8259) into values with their places. The values before a syntax error are kept.
 *
 * <p>Gson doesn't tell where a value stands: a second reader as long as this one would have to follow its tokens in the
 * text. The built-in form is read at every start, while the code still runs interpreted: hence an array of units
 * instead of {@code charAt}, and no lambdas.
 */
public final class JsonText {

    private static final int DEEPEST = 100;
    private static final String NUMBER = "-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?";

    private final String text;
    private final char[] units;
    private int at;
    private int depth;
    private @Nullable Failure failure;

    private JsonText(String text) {
        this.text = text;
        this.units = text.toCharArray();
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /**
     * The result of reading a text.
     *
     * @param value the value of the text as far as it could be read, empty where there is none
     * @param failure the syntax error that ended the reading, empty where there is none
     */
    public record Read(Optional<Json> value, Optional<Failure> failure) {}

    /**
     * The first syntax error of a text.
     *
     * @param token the token that can't stand here; empty at the end of a text that breaks off
     * @param reason why the token can't stand here
     */
    public record Failure(TextRange token, Reason reason) {}

    /** Why a token can't stand where it does. */
    public enum Reason {
        /** It opens a bracket inside 100 others. */
        TOO_DEEP,
        /** It closes a bracket, though a comma stands before it. */
        COMMA_TOO_MANY,
        /** No comma separates it from the value before it. */
        COMMA_MISSING,
        /** Anything else. */
        UNEXPECTED
    }

    /** Reads any text. */
    public static Read read(String text) {
        JsonText json = new JsonText(text);
        Json value = json.value();
        if (json.failure == null && json.skipBlanks() < text.length()) {
            json.fail(Reason.UNEXPECTED);
        }
        return new Read(Optional.ofNullable(value), Optional.ofNullable(json.failure));
    }

    /** The next value, null where there is none. */
    private @Nullable Json value() {
        return switch (next()) {
            case '{' -> members();
            case '[' -> items();
            case '"' -> text();
            default -> word();
        };
    }

    private @Nullable Json items() {
        int start = at;
        if (!open()) {
            return null;
        }
        List<Json> items = new ArrayList<>();
        boolean more = next() != ']';
        while (more) {
            Json item = next() == ']' ? fail(Reason.COMMA_TOO_MANY) : value();
            if (item != null) {
                items.add(item);
            }
            more = failure == null && comma(']');
        }
        close();
        return new Json.Items(items, new TextRange(start, at));
    }

    private @Nullable Json members() {
        int start = at;
        if (!open()) {
            return null;
        }
        List<Json.Member> members = new ArrayList<>();
        boolean more = next() != '}';
        while (more) {
            Json.Member member = member();
            if (member != null) {
                members.add(member);
            }
            more = failure == null && comma('}');
        }
        close();
        return new Json.Members(members, new TextRange(start, at));
    }

    private Json.@Nullable Member member() {
        if (next() != '"') {
            fail(next() == '}' ? Reason.COMMA_TOO_MANY : Reason.UNEXPECTED);
            return null;
        }
        Json.Text name = text();
        if (name == null) {
            return null;
        }
        if (next() != ':') {
            fail(Reason.UNEXPECTED);
            return null;
        }
        at++;
        Json value = value();
        return value == null ? null : new Json.Member(name.value(), name.range(), value);
    }

    private boolean open() {
        if (depth == DEEPEST) {
            fail(Reason.TOO_DEEP);
            return false;
        }
        at++;
        depth++;
        return true;
    }

    private void close() {
        at += failure == null ? 1 : 0;
        depth--;
    }

    /** Whether another value follows in a bracket; steps over the comma before it. */
    private boolean comma(char closing) {
        char next = next();
        if (next == ',') {
            at++;
            return true;
        }
        if (next != closing) {
            fail(next == '"' || next == '{' || next == '[' ? Reason.COMMA_MISSING : Reason.UNEXPECTED);
        }
        return false;
    }

    private Json.@Nullable Text text() {
        int start = at;
        char[] all = units;
        int end = start + 1;
        boolean escaped = false;
        while (end < all.length && all[end] != '"' && all[end] >= ' ') {
            escaped |= all[end] == '\\';
            end += all[end] == '\\' ? 2 : 1;
        }
        if (end >= all.length || all[end] != '"') {
            fail(Reason.UNEXPECTED);
            return null;
        }
        String value = escaped ? unescaped(start + 1, end) : text.substring(start + 1, end);
        if (value == null) {
            fail(Reason.UNEXPECTED);
            return null;
        }
        at = end + 1;
        return new Json.Text(value, new TextRange(start, at));
    }

    /** The value of a string with escapes, null where an escape is invalid. */
    private @Nullable String unescaped(int start, int end) {
        StringBuilder value = new StringBuilder();
        int from = start;
        while (from < end) {
            char unit = units[from];
            int kind = unit == '\\' ? "\"\\/bfnrtu".indexOf(units[from + 1]) : -1;
            if (unit != '\\') {
                value.append(unit);
                from++;
            } else if (kind < 0) {
                return null;
            } else if (units[from + 1] != 'u') {
                value.append("\"\\/\b\f\n\r\t".charAt(kind));
                from += 2;
            } else {
                int code = code(from + 2, end);
                if (code < 0) {
                    return null;
                }
                value.append((char) code);
                from += 6;
            }
        }
        return value.toString();
    }

    /** The value of four hexadecimal digits, -1 where other characters stand there. */
    private int code(int start, int end) {
        int code = 0;
        for (int digit = start; digit < start + 4; digit++) {
            int value = digit < end && units[digit] < 0x80 ? Character.digit(units[digit], 16) : -1;
            if (value < 0) {
                return -1;
            }
            code = code * 16 + value;
        }
        return code;
    }

    /** A word without quotes: {@code true}, {@code false}, {@code null} or a number. */
    private @Nullable Json word() {
        TextRange range = new TextRange(at, endOfToken());
        String word = range.of(text);
        Json value =
                switch (word) {
                    case "true" -> new Json.Flag(true, range);
                    case "false" -> new Json.Flag(false, range);
                    case "null" -> new Json.Other(range);
                    default -> number(word, range);
                };
        if (value == null) {
            return fail(Reason.UNEXPECTED);
        }
        at = range.end();
        return value;
    }

    private static @Nullable Json number(String word, TextRange range) {
        if (isWhole(word)) {
            return new Json.Whole(Integer.parseInt(word), range);
        }
        return word.matches(NUMBER) ? new Json.Other(range) : null;
    }

    private static boolean isWhole(String word) {
        int start = word.startsWith("-") ? 1 : 0;
        int digits = word.length() - start;
        for (int digit = start; digit < word.length(); digit++) {
            if (word.charAt(digit) < '0' || word.charAt(digit) > '9') {
                return false;
            }
        }
        return digits == 1 || (digits > 1 && digits <= 9 && word.charAt(start) != '0');
    }

    /** The first unit of the next token; a blank at the end of the text. */
    private char next() {
        return skipBlanks() < units.length ? units[at] : ' ';
    }

    private int skipBlanks() {
        char[] all = units;
        int next = at;
        while (next < all.length && isBlank(all[next])) {
            next++;
        }
        at = next;
        return next;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
    }

    /** Notes that the next token can't stand here, unless an earlier one couldn't; always returns null. */
    private @Nullable Json fail(Reason reason) {
        if (failure == null) {
            skipBlanks();
            failure = new Failure(new TextRange(at, endOfToken()), reason);
        }
        return null;
    }

    private int endOfToken() {
        if (at == units.length) {
            return at;
        }
        if (units[at] == '"') {
            return endOfString();
        }
        int end = at + 1;
        boolean single = "{}[],:".indexOf(units[at]) >= 0;
        while (!single && end < units.length && " \t\r\n,:{}[]\"".indexOf(units[end]) < 0) {
            end++;
        }
        return end;
    }

    /** The offset behind the closing quote, or at the end of the line where there is none. */
    private int endOfString() {
        int end = at + 1;
        while (end < units.length && units[end] != '"' && units[end] != '\n' && units[end] != '\r') {
            end += units[end] == '\\' ? 2 : 1;
        }
        boolean closed = end < units.length && units[end] == '"';
        return Math.min(units.length, closed ? end + 1 : end);
    }
}
