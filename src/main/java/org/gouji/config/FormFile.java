package org.gouji.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.diagnostic.Diagnostic;
import org.gouji.json.Json;
import org.gouji.json.JsonText;
import org.gouji.standard.Form;
import org.gouji.standard.file.FormText;

/**
 * The content of a form file and its mistakes.
 *
 * @param text the file's text
 * @param form the form, empty where the file has mistakes
 * @param diagnostics the mistakes in the file, in the order of the text
 */
public record FormFile(String text, Optional<Form> form, List<Diagnostic> diagnostics) {

    /** The ending of the names of form files. */
    public static final String SUFFIX = ".form.json";

    /** The code of diagnostics about form files. */
    public static final String CODE = "invalid-standard";

    /** Reads a form file from any text. */
    public static FormFile read(String text) {
        FormText read = FormText.read(text);
        return new FormFile(text, read.form(), Faults.of(CODE, read.mistakes()));
    }

    /** Whether the form has the given name or id; a faulty file tells that too. */
    public boolean isCalled(String name) {
        return JsonText.read(text).value().orElse(null) instanceof Json.Members root
                && root.members().stream()
                        .filter(member ->
                                member.name().equals("name") || member.name().equals("id"))
                        .anyMatch(member -> says(member.value(), name));
    }

    private static boolean says(Json value, String name) {
        return value instanceof Json.Text text
                ? text.value().equals(name)
                : value instanceof Json.Members texts
                        && texts.members().stream().anyMatch(member -> says(member.value(), name));
    }

    /** Whether a file of that name is a form file. */
    public static boolean isName(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }

    /** Whether a file is a form file by its name. */
    public static boolean isName(Path file) {
        Path name = file.getFileName();
        return name != null && isName(name.toString());
    }
}
