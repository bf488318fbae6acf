package org.gouji.lsp;

import com.google.gson.JsonObject;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Edits as a client tells of them. */
final class ToldEdits {

    private ToldEdits() {}

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
