package org.gouji.lsp;

import org.gouji.lsp.wire.Failures;
import org.gouji.text.Localized;

/**
 * The reason why the server can't start. It is given in Chinese and English, because the client hasn't named its
 * language yet.
 */
final class StartFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Localized reason;

    StartFailure(Localized reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** Writes the reason to the log in both languages. */
    void log() {
        Failures.log(reason.zh());
        Failures.log(reason.en());
    }
}
