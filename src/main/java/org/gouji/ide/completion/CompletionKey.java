package org.gouji.ide.completion;

import java.util.ArrayList;
import java.util.List;
import org.gouji.standard.Form;
import org.gouji.standard.Standard;

/**
 * The key by which a client asks for the documentation of a proposal: what it is, then the ids of its form, its edition and
 * its place in that, parted by slashes. Ids are any text, so slashes and percent signs in them are written as %2F and %25.
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

    /** The parts of a key, as they were put together. */
    static List<String> parts(String key) {
        List<String> parts = new ArrayList<>();
        for (String part : key.split("/", -1)) {
            parts.add(part.replace("%2F", "/").replace("%25", "%"));
        }
        return parts;
    }
}
