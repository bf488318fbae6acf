package org.gouji.lsp.feature;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.EnumSet;
import java.util.Optional;
import org.gouji.analysis.Findings;
import org.gouji.ide.action.Action;
import org.gouji.ide.action.Actions;
import org.gouji.lsp.document.Snapshot;
import org.gouji.lsp.wire.Failures;
import org.gouji.text.Language;
import org.gouji.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * The data of a code action that was offered without its edits; they identify the action when it is chosen.
 *
 * @param uri the document's URI
 * @param version the document's version that the action was offered for, null if the client gives none
 * @param length the length of that version, in UTF-16 units
 * @param range the offsets for which the client asked for actions
 * @param kind the id of the action's kind
 * @param title the action's title in the client's language
 */
record ChosenAction(String uri, @Nullable Integer version, int length, TextRange range, String kind, String title) {

    ChosenAction(Snapshot snapshot, TextRange range, Action action, Language language) {
        this(
                snapshot.uri(),
                snapshot.version(),
                snapshot.text().length(),
                range,
                action.kind().id(),
                action.title().in(language));
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("uri", uri);
        if (version != null) {
            json.addProperty("version", version);
        }
        json.addProperty("length", length);
        json.addProperty("start", range.start());
        json.addProperty("end", range.end());
        json.addProperty("kind", kind);
        json.addProperty("title", title);
        return json;
    }

    /** Reads the data that {@link #toJson} wrote; other data are refused. */
    static ChosenAction of(JsonObject json) {
        int start = number(json, "start");
        return new ChosenAction(
                string(json, "uri"),
                json.has("version") ? Integer.valueOf(number(json, "version")) : null,
                number(json, "length"),
                new TextRange(start, Math.max(start, number(json, "end"))),
                string(json, "kind"),
                string(json, "title"));
    }

    private static int number(JsonObject json, String name) {
        JsonElement value = json.get(name);
        boolean number = value != null
                && value.isJsonPrimitive()
                && value.getAsJsonPrimitive().isNumber();
        if (!number || value.getAsDouble() < 0 || value.getAsDouble() > Integer.MAX_VALUE) {
            throw Failures.invalidParams("操作的 data 不是当初给出的", "the action's data aren't those that it was offered with");
        }
        return value.getAsInt();
    }

    private static String string(JsonObject json, String name) {
        JsonElement value = json.get(name);
        if (value == null || !value.isJsonPrimitive()) {
            throw Failures.invalidParams("操作的 data 不是当初给出的", "the action's data aren't those that it was offered with");
        }
        return value.getAsString();
    }

    /** Whether a document is still in the version that the action was offered for. */
    boolean isOf(Snapshot snapshot) {
        boolean same = version == null ? snapshot.version() == null : version.equals(snapshot.version());
        return same && snapshot.text().length() == length && range.end() <= length;
    }

    /** The action of that kind and title that is offered in its range now; empty if it isn't offered any more. */
    Optional<Action> among(Findings findings, Language language) {
        EnumSet<Action.Kind> kinds = EnumSet.allOf(Action.Kind.class);
        kinds.removeIf(known -> !known.id().equals(kind));
        return Actions.at(findings, range, kinds).stream()
                .filter(action -> action.title().in(language).equals(title))
                .findFirst();
    }
}
