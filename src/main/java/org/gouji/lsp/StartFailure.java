package org.gouji.lsp;

import org.gouji.lsp.wire.Failures;
import org.gouji.text.Localized;

/** Why the server can't start. Nobody has said yet which language is wanted, so that it is told in both. */
final class StartFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Localized reason;

    StartFailure(Localized reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** Writes the reason to the log. */
    void log() {
        Failures.log(reason.zh());
        Failures.log(reason.en());
    }
}
