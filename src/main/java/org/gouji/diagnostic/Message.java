package org.gouji.diagnostic;

import java.util.List;
import org.gouji.text.Language;
import org.gouji.text.Localized;

/**
 * A sentence with gaps, in each language, and the arguments that fill them.
 *
 * @param sentence the sentence in each language, with gaps {@code {0}}, {@code {1}} …
 * @param arguments the values that fill the gaps
 */
public record Message(Localized sentence, List<Argument> arguments) {

    /**
     * A message with arguments: {@link Localized} terms, {@link Argument}s, or objects that read the same in each
     * language.
     */
    public static Message of(Localized sentence, Object... arguments) {
        Argument[] filled = new Argument[arguments.length];
        for (int index = 0; index < filled.length; index++) {
            filled[index] = argument(arguments[index]);
        }
        return new Message(sentence, List.of(filled));
    }

    /** A message from the sentence in Chinese and in English. */
    public static Message of(String zh, String en, Object... arguments) {
        return of(new Localized(zh, en), arguments);
    }

    private static Argument argument(Object value) {
        if (value instanceof Argument argument) {
            return argument;
        }
        return value instanceof Localized name ? new Argument.Term(name) : new Argument.Literal(String.valueOf(value));
    }

    /** The sentence in a language, with its gaps filled. */
    public String in(Language language) {
        String pattern = sentence.in(language);
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int close = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : -1;
            if (close > at + 1 && Character.isDigit(pattern.charAt(at + 1))) {
                int number = Integer.parseInt(pattern.substring(at + 1, close));
                result.append(arguments.get(number).in(language));
                at = close + 1;
            } else {
                result.append(pattern.charAt(at));
                at++;
            }
        }
        return result.toString();
    }
}
