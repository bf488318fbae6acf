package org.gouji.lsp.settings;

import java.util.Optional;
import org.gouji.config.Profile;
import org.gouji.ide.reading.HintOptions;
import org.gouji.lsp.wire.Trace;

/**
 * What a person chose in the editor's settings, section {@code gouji}.
 *
 * @param profile what reports are looked at for where their configuration doesn't say; empty where nothing is chosen
 * @param hints which inlay hints are wanted
 * @param lenses whether code lenses are wanted
 * @param trace how much the client wants to know of messages; empty where nothing is chosen
 */
public record EditorSettings(
        Optional<Profile> profile, HintOptions hints, boolean lenses, Optional<Trace.Level> trace) {

    /** What holds where nothing is chosen. */
    static final EditorSettings NONE =
            new EditorSettings(Optional.empty(), HintOptions.DEFAULT, true, Optional.empty());
}
