package org.gouji.lsp;

import org.gouji.text.Localized;

/** A header that says nothing of a length, or a length that nobody can mean. The stream goes on behind it. */
final class BrokenFrame extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Localized reason;

    BrokenFrame(String zh, String en) {
        super(en);
        this.reason = new Localized(zh, en);
    }

    Localized reason() {
        return reason;
    }
}
