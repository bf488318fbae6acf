package org.gouji.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.rules.Rules;
import org.gouji.text.Blanks;
import org.gouji.text.TextRange;

/**
 * A comment {@code <!-- gouji-ignore CODE reason -->}. Codes are separated by commas. After blanks without a comma a
 * word counts as a code only if a rule has that code; otherwise the reason begins.
 *
 * @param range the place of the comment, its marks included
 * @param codes the places of the codes in it
 */
record IgnoreComment(TextRange range, List<TextRange> codes) {

    private static final Pattern START = Pattern.compile("<!--[\\s\\u00A0\\u3000]*gouji-ignore(?![\\w-])");
    private static final Pattern CODE = Pattern.compile("[A-Za-z][\\w-]*");
    private static final String COMMAS = ",，、";
    private static final int CLOSE = "-->".length();

    /** Reads a comment of a text as an ignore; empty where it is another comment. */
    static Optional<IgnoreComment> read(String text, TextRange comment) {
        Matcher start = START.matcher(text).region(comment.start(), comment.end());
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        int end = comment.end() - CLOSE;
        List<TextRange> codes = new ArrayList<>();
        int at = skip(text, start.end(), end, "");
        boolean named = true;
        Matcher code = CODE.matcher(text).region(at, Math.max(at, end));
        while (code.lookingAt() && (named || Rules.rule(code.group()).isPresent())) {
            codes.add(new TextRange(code.start(), code.end()));
            int blanks = skip(text, code.end(), end, "");
            at = skip(text, blanks, end, COMMAS);
            named = at > blanks && text.substring(blanks, at).chars().anyMatch(unit -> COMMAS.indexOf(unit) >= 0);
            code.region(at, Math.max(at, end));
        }
        return Optional.of(new IgnoreComment(comment, List.copyOf(codes)));
    }

    private static int skip(String text, int from, int end, String others) {
        int at = from;
        while (at < end && (Blanks.isSpace(text.charAt(at)) || others.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
