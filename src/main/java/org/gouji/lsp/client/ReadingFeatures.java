package org.gouji.lsp.client;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * What the client can show, as far as answers about reading depend on it.
 *
 * @param markdown whether a hover may be Markdown
 * @param definitionLinks whether a definition may say what it leads from
 * @param linkTooltips whether a link may say what it leads to
 * @param wholeLines whether only whole lines can be folded
 * @param mostFolds how many folds the client takes
 * @param multilineTokens whether a token may go on over a line end
 * @param showsDocuments whether the client shows a document when it is asked to
 * @param showsProblems whether the client announced a command of its own that shows a place
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

    /** Shows a place; its arguments are the document's URI and a range. */
    public static final String SHOW_PROBLEM = "gouji.showProblem";

    /** What the parameters of {@code initialize} say; commands stand in {@code initializationOptions.commands}. */
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
