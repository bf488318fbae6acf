package org.gouji.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.gouji.text.TextEdit;
import org.gouji.text.TextRange;

/** Edits as a client tells of them. */
public final class ToldEdits {

    private ToldEdits() {}

    /** An edit as a client sends it, in UTF-16 units, told by counting and by nothing that the server uses. */
    public static JsonObject change(String text, TextEdit edit) {
        JsonObject change = new JsonObject();
        change.add("range", range(text, edit.range()));
        change.addProperty("text", edit.newText());
        return change;
    }

    /** A stretch of a text in the client's words, counted likewise. */
    static JsonObject range(String text, TextRange range) {
        JsonObject told = new JsonObject();
        told.add("start", position(text, range.start()));
        told.add("end", position(text, range.end()));
        return told;
    }

    /** A text whose lines all end with a line feed, after edits that the server tells of, made as a client makes them. */
    static String apply(String text, JsonArray edits) {
        List<TextEdit> changes = new ArrayList<>();
        for (JsonElement edit : edits) {
            JsonObject range = edit.getAsJsonObject().getAsJsonObject("range");
            changes.add(new TextEdit(
                    new TextRange(
                            offset(text, range.getAsJsonObject("start")), offset(text, range.getAsJsonObject("end"))),
                    edit.getAsJsonObject().get("newText").getAsString()));
        }
        return TextEdit.apply(text, changes);
    }

    private static int offset(String text, JsonObject position) {
        int start = 0;
        for (int line = 0; line < position.get("line").getAsInt(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + position.get("character").getAsInt();
    }

    static JsonObject position(String text, int offset) {
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
    public static TextEdit tellable(String text, TextEdit edit) {
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
