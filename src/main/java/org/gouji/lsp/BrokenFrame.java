package org.gouji.lsp;

/** A header that says nothing of a length, or a length that nobody can mean. The stream goes on behind it. */
final class BrokenFrame extends Exception {

    private static final long serialVersionUID = 1;

    BrokenFrame(String reason) {
        super(reason);
    }
}
