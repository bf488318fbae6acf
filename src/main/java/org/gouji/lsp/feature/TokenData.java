package org.gouji.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.gouji.ide.reading.Token;
import org.gouji.lsp.client.Places;
import org.gouji.text.LineIndex;

/** Semantic tokens as numbers: five for each token, its line and character counted from the token before. */
final class TokenData {

    private static final int NUMBERS = 5;

    private TokenData() {}

    /** The numbers of tokens, which must be given in the order of the text. */
    static List<Integer> of(List<Token> tokens, Places places) {
        List<Integer> data = new ArrayList<>(tokens.size() * NUMBERS);
        LineIndex index = places.index();
        int line = 0;
        int counted = 0;
        for (Token token : tokens) {
            int own = index.lineOf(token.range().start());
            int from = own == line ? counted : index.start(own);
            int step =
                    places.encoding().units(places.text(), from, token.range().start());
            data.add(own - line);
            data.add(step);
            data.add(places.encoding()
                    .units(places.text(), token.range().start(), token.range().end()));
            data.add(TokenLegend.type(token.kind()));
            data.add(TokenLegend.modifiers(token.kind()));
            line = own;
            counted = token.range().start();
        }
        return data;
    }

    /**
     * The edits that turn the numbers {@code before} into {@code after}: one that replaces whole tokens, none if they
     * are equal.
     */
    static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        start -= start % NUMBERS;
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        end -= end % NUMBERS;
        boolean same = start == before.size() && start == after.size();
        return same
                ? List.of()
                : List.of(new SemanticTokensEdit(
                        start, before.size() - end - start, List.copyOf(after.subList(start, after.size() - end))));
    }
}
