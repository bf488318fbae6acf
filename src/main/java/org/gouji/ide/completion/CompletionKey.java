package org.gouji.ide.completion;

import java.util.ArrayList;
import java.util.List;
import org.gouji.standard.Form;
import org.gouji.standard.Standard;

/**
 * The key by which a client asks for the documentation of a proposal: its kind, then the ids of its form, its edition
 * and its parts in that edition, separated by slashes, as in {@code row/form/edition/table/row}. Slashes and percent
 * signs within ids are written as %2F and %25.
 */
final class CompletionKey {

    private CompletionKey() {}

    static String of(String kind, Form form, Standard edition, String... ids) {
        StringBuilder key = new StringBuilder(kind);
        append(form.id(), key);
        append(edition.id(), key);
        for (String id : ids) {
            append(id, key);
        }
        return key.toString();
    }

    private static void append(String id, StringBuilder key) {
        key.append('/').append(id.replace("%", "%25").replace("/", "%2F"));
    }

    /** The kind and the ids of a key, unescaped. */
    static List<String> parts(String key) {
        List<String> parts = new ArrayList<>();
        for (String part : key.split("/", -1)) {
            parts.add(part.replace("%2F", "/").replace("%25", "%"));
        }
        return parts;
    }
}
