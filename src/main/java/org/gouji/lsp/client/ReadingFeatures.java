package org.gouji.lsp.client;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * The client's display abilities that the answers of the reading features depend on.
 *
 * @param markdown whether a hover may be Markdown
 * @param definitionLinks whether a definition may name the range that it starts from
 * @param linkTooltips whether a link may have a tooltip
 * @param wholeLines whether only whole lines can be folded
 * @param mostFolds the most folding ranges that the client accepts
 * @param multilineTokens whether a semantic token may span several lines
 * @param showsDocuments whether the client shows a document when it is asked to
 * @param showsProblems whether the client announced that it has the command {@link #SHOW_PROBLEM} itself
 */
public record ReadingFeatures(
        boolean markdown,
        boolean definitionLinks,
        boolean linkTooltips,
        boolean wholeLines,
        int mostFolds,
        boolean multilineTokens,
        boolean showsDocuments,
        boolean showsProblems) {

    /** The command that shows a place in the editor; its arguments are the document's URI and a range. */
    public static final String SHOW_PROBLEM = "gouji.showProblem";

    /**
     * The features in the parameters of {@code initialize}; {@code initializationOptions.commands} lists the client's
     * own commands.
     */
    public static ReadingFeatures of(JsonObject params) {
        Capability client = Capability.of(params);
        Capability document = client.get("textDocument");
        List<String> formats = document.get("hover").get("contentFormat").strings();
        List<String> commands = new Capability(params.get("initializationOptions"))
                .get("commands")
                .strings();
        return new ReadingFeatures(
                formats.contains("markdown") && formats.indexOf("markdown") < order(formats, "plaintext"),
                document.get("definition").get("linkSupport").isTrue(),
                document.get("documentLink").get("tooltipSupport").isTrue(),
                document.get("foldingRange").get("lineFoldingOnly").isTrue(),
                document.get("foldingRange").get("rangeLimit").number(Integer.MAX_VALUE),
                document.get("semanticTokens").get("multilineTokenSupport").isTrue(),
                client.get("window").get("showDocument").get("support").isTrue(),
                commands.contains(SHOW_PROBLEM));
    }

    private static int order(List<String> formats, String format) {
        return formats.contains(format) ? formats.indexOf(format) : formats.size();
    }
}
