package org.gouji.lsp.feature;

import com.google.gson.JsonObject;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.gouji.ide.reading.Token;
import org.gouji.lsp.client.Advertised;

/**
 * The meaning of the numbers of semantic tokens. The types are the protocol's own, so that every theme colours them;
 * the modifiers {@code total} and {@code wrong} are Gouji's. Extensions map the tokens to these TextMate scopes:
 *
 * <table>
 * <caption>Tokens and scopes</caption>
 * <tr><th>piece</th><th>token</th><th>scope</th></tr>
 * <tr><td>title of the report</td><td>{@code class.declaration}</td><td>{@code markup.heading.1.gouji}</td></tr>
 * <tr><td>heading of a chapter</td><td>{@code namespace.declaration}</td><td>{@code markup.heading.2.gouji}</td></tr>
 * <tr><td>heading of a topic</td><td>{@code namespace}</td><td>{@code markup.heading.3.gouji}</td></tr>
 * <tr><td>label of a group of rows</td><td>{@code struct}</td><td>{@code entity.name.section.group.gouji}</td></tr>
 * <tr><td>label of a row</td><td>{@code property}</td><td>{@code entity.name.tag.row.gouji}</td></tr>
 * <tr><td>label of a column</td><td>{@code parameter}</td><td>{@code variable.parameter.column.gouji}</td></tr>
 * <tr><td>figure</td><td>{@code number}</td><td>{@code constant.numeric.gouji}</td></tr>
 * <tr><td>figure that states a sum</td><td>{@code number.total}</td><td>{@code constant.numeric.total.gouji}</td></tr>
 * <tr><td>figure with an error</td><td>{@code number.wrong}</td><td>{@code invalid.illegal.figure.gouji}</td></tr>
 * <tr><td>comment</td><td>{@code comment}</td><td>{@code comment.block.html.gouji}</td></tr>
 * </table>
 */
final class TokenLegend {

    private static final List<String> TYPES = List.of(
            SemanticTokenTypes.Class,
            SemanticTokenTypes.Namespace,
            SemanticTokenTypes.Struct,
            SemanticTokenTypes.Property,
            SemanticTokenTypes.Parameter,
            SemanticTokenTypes.Number,
            SemanticTokenTypes.Comment);
    private static final List<String> MODIFIERS = List.of(SemanticTokenModifiers.Declaration, "total", "wrong");
    private static final int DECLARATION = 1;
    private static final int TOTAL = 2;
    private static final int WRONG = 4;

    private TokenLegend() {}

    /** The protocol's {@code SemanticTokensLegend}: the names of the token types and of the modifiers. */
    static JsonObject legend() {
        JsonObject legend = Advertised.options("tokenTypes", TYPES);
        legend.add("tokenModifiers", Advertised.array(MODIFIERS));
        return legend;
    }

    /** The number of a token's type, which is its index in the legend. */
    static int type(Token.Kind kind) {
        return TYPES.indexOf(
                switch (kind) {
                    case TITLE -> SemanticTokenTypes.Class;
                    case CHAPTER, TOPIC -> SemanticTokenTypes.Namespace;
                    case GROUP -> SemanticTokenTypes.Struct;
                    case LABEL -> SemanticTokenTypes.Property;
                    case COLUMN -> SemanticTokenTypes.Parameter;
                    case FIGURE, TOTAL, WRONG_FIGURE -> SemanticTokenTypes.Number;
                    case COMMENT -> SemanticTokenTypes.Comment;
                });
    }

    /** The modifiers of a token as bits; the lowest bit is the first modifier in the legend. */
    static int modifiers(Token.Kind kind) {
        return switch (kind) {
            case TITLE, CHAPTER -> DECLARATION;
            case TOTAL -> TOTAL;
            case WRONG_FIGURE -> WRONG;
            case TOPIC, GROUP, LABEL, COLUMN, FIGURE, COMMENT -> 0;
        };
    }
}
