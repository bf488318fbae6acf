package org.gouji.standard.file;

import java.util.List;
import java.util.Optional;
import org.gouji.json.Json;
import org.gouji.json.JsonText;
import org.gouji.json.Mistake;
import org.gouji.json.Mistakes;
import org.gouji.standard.Form;
import org.gouji.text.TextRange;

/**
 * The result of reading a form from a JSON text. The JSON Schema {@code form.schema.json} describes the keys of the
 * text.
 *
 * @param form the form, empty where it has mistakes
 * @param mistakes the mistakes, in the order of the text
 */
public record FormText(Optional<Form> form, List<Mistake> mistakes) {

    /** Texts longer than this many UTF-16 units are refused. */
    public static final int LONGEST = 4 << 20;

    /** Reads a form from any text. */
    public static FormText read(String text) {
        return read(text, false);
    }

    /** Reads the form that comes with Gouji, whose prose Gouji understands. */
    public static FormText builtIn(String text) {
        return read(text, true);
    }

    private static FormText read(String text, boolean builtIn) {
        Mistakes mistakes = new Mistakes();
        Optional<Form> form = Optional.empty();
        if (text.length() > LONGEST) {
            mistakes.error(TextRange.at(0), "文件超过 4 MB，不是表样，未读取", "The file is above 4 MB, no form is; not read");
        } else {
            JsonText.Read json = JsonText.read(text);
            if (json.failure().isPresent()) {
                mistakes.syntax(json.failure().get(), text);
            } else if (json.value().orElse(null) instanceof Json.Members root) {
                form = new FormReader(mistakes).read(root, builtIn);
            } else if (json.value().isPresent()) {
                mistakes.expected(json.value().get(), "对象 { … }", "an object { … }");
            }
        }
        return mistakes.count() == 0 ? new FormText(form, List.of()) : new FormText(Optional.empty(), mistakes.found());
    }
}
