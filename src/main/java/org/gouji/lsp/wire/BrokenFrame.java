package org.gouji.lsp.wire;

import org.gouji.text.Localized;

/** A header that says nothing of a length, or a length that nobody can mean. The stream goes on behind it. */
final class BrokenFrame extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Localized reason;

    BrokenFrame(Localized reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** A message that is longer than the memory allows. */
    static Localized tooLong(int length) {
        return new Localized(
                "消息长 " + length + " 字节，服务器内存不足",
                "a message of " + length + " bytes is too long for the memory of the server");
    }

    Localized reason() {
        return reason;
    }
}
