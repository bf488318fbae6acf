package org.gouji.lsp.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.config.Profile;
import org.gouji.ide.reading.HintOptions;
import org.gouji.lsp.wire.Trace;
import org.gouji.text.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Reads the section {@code gouji} of an editor's settings. An unusable value is recorded as a fault and counts as not
 * chosen.
 */
final class EditorSettingsReader {

    private final List<Localized> faults = new ArrayList<>();

    /** The messages about unusable values in what was read. */
    List<Localized> faults() {
        return faults;
    }

    /** Reads a section; null and JSON null choose nothing. */
    EditorSettings read(@Nullable JsonElement section) {
        if (section == null || section.isJsonNull()) {
            return EditorSettings.NONE;
        }
        if (!(section instanceof JsonObject settings)) {
            fault("gouji", section, "对象", "an object");
            return EditorSettings.NONE;
        }
        return new EditorSettings(
                profile(settings.get("profile")),
                new HintOptions(
                        flag(
                                "gouji.inlayHints.sums",
                                member(settings, "inlayHints", "sums"),
                                HintOptions.DEFAULT.sums()),
                        flag(
                                "gouji.inlayHints.checks",
                                member(settings, "inlayHints", "checks"),
                                HintOptions.DEFAULT.checks())),
                flag("gouji.codeLens", settings.get("codeLens"), EditorSettings.NONE.lenses()),
                trace(member(settings, "trace", "server")));
    }

    /** A member of a nested object; editors may also join both names with a dot, such as {@code "inlayHints.sums"}. */
    private @Nullable JsonElement member(JsonObject settings, String name, String inner) {
        JsonElement outer = settings.get(name);
        if (outer == null || outer.isJsonNull()) {
            return settings.get(name + "." + inner);
        }
        if (outer instanceof JsonObject object) {
            return object.get(inner);
        }
        if (inner.equals("sums") || inner.equals("server")) { // said once
            fault("gouji." + name, outer, "对象", "an object");
        }
        return null;
    }

    private Optional<Profile> profile(@Nullable JsonElement value) {
        if (value == null || isUnsaid(value)) {
            return Optional.empty();
        }
        for (Profile profile : Profile.values()) {
            if (value.isJsonPrimitive() && value.getAsString().equals(name(profile))) {
                return Optional.of(profile);
            }
        }
        fault("gouji.profile", value, "draft、review 或 publish", "draft, review or publish");
        return Optional.empty();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Trace.Level> trace(@Nullable JsonElement value) {
        Optional<Trace.Level> level = Trace.Level.of(value);
        if (level.isEmpty() && value != null && !isUnsaid(value)) {
            fault("gouji.trace.server", value, "off、messages 或 verbose", "off, messages or verbose");
        }
        return level;
    }

    private boolean flag(String name, @Nullable JsonElement value, boolean otherwise) {
        if (value == null || isUnsaid(value)) {
            return otherwise;
        }
        if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()) {
            return value.getAsBoolean();
        }
        fault(name, value, "true 或 false", "true or false");
        return otherwise;
    }

    private static boolean isUnsaid(JsonElement value) {
        return value.isJsonNull()
                || (value instanceof JsonPrimitive primitive
                        && primitive.isString()
                        && primitive.getAsString().isEmpty());
    }

    private void fault(String name, JsonElement value, String zh, String en) {
        faults.add(new Localized(
                "设置 " + name + " 应为 " + zh + "，现为 " + value + "，已忽略",
                "The setting " + name + " must be " + en + ", not " + value + "; it is ignored"));
    }
}
