package org.gouji.lsp.settings;

import java.util.Optional;
import org.gouji.config.Profile;
import org.gouji.ide.reading.HintOptions;
import org.gouji.lsp.wire.Trace;

/**
 * The settings that a person chose in the editor, section {@code gouji}.
 *
 * @param profile the profile (draft, review or publish) for reports whose configuration names none; empty if nothing is
 *     chosen
 * @param hints which inlay hints are wanted
 * @param lenses whether code lenses are wanted
 * @param trace the amount of tracing of messages; empty if nothing is chosen
 */
public record EditorSettings(
        Optional<Profile> profile, HintOptions hints, boolean lenses, Optional<Trace.Level> trace) {

    /** The defaults, which hold if nothing is chosen. */
    static final EditorSettings NONE =
            new EditorSettings(Optional.empty(), HintOptions.DEFAULT, true, Optional.empty());
}
