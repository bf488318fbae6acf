package org.gouji.lsp;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Random;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Edits of a text as somebody makes them who types figures, moves rows and pastes rubbish. */
final class RandomEdits {

    private static final List<String> PIECES = List.of(
            "",
            "",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "|",
            " | ",
            " ",
            "## ",
            "---",
            "<!--",
            "-->",
            "<!-- a -->",
            "一、",
            "7",
            "12",
            "总计",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "| 0 | 0 |\n",
            "## 五、存在的主要问题及改进情况\n");

    private final Random random;

    RandomEdits(Random random) {
        this.random = random;
    }

    TextEdit next(String text) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(random.nextInt(8) == 0 ? 60 : 3));
        return new TextEdit(new TextRange(start, end), PIECES.get(random.nextInt(PIECES.size())));
    }

    /** A digit instead of another one, or another edit where there is none near. */
    TextEdit figure(String text) {
        int from = random.nextInt(text.length() + 1);
        for (int at = from; at < Math.min(text.length(), from + 200); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return new TextEdit(new TextRange(at, at + 1), Integer.toString(random.nextInt(10)));
            }
        }
        return next(text);
    }

    /** An edit as a client sends it, in UTF-16 units, told by counting and by nothing that the server uses. */
    static JsonObject change(String text, TextEdit edit) {
        JsonObject change = new JsonObject();
        JsonObject range = new JsonObject();
        range.add("start", position(text, edit.range().start()));
        range.add("end", position(text, edit.range().end()));
        change.add("range", range);
        change.addProperty("text", edit.newText());
        return change;
    }

    private static JsonObject position(String text, int offset) {
        int line = 0;
        int start = 0;
        for (int at = 0; at < offset; at++) {
            boolean returned = text.charAt(at) == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n');
            if (text.charAt(at) == '\n' || returned) {
                line++;
                start = at + 1;
            }
        }
        return LspClient.json("{\"line\": " + line + ", \"character\": " + (offset - start) + "}");
    }

    /** Where an edit can be told of by line and character: not between the halves of a line end or of a character. */
    static TextEdit tellable(String text, TextEdit edit) {
        return new TextEdit(
                new TextRange(
                        boundary(text, edit.range().start()),
                        boundary(text, edit.range().end())),
                edit.newText());
    }

    private static int boundary(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && ((text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n')
                        || Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)));
        return inside ? offset - 1 : offset;
    }
}
