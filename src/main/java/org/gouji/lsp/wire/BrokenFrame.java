package org.gouji.lsp.wire;

import org.gouji.text.Localized;

/** A message header without a length or with too large a length. The stream can still be read after it. */
final class BrokenFrame extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Localized reason;

    BrokenFrame(Localized reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** The reason for refusing a message that is too long for the memory; {@code length} is in bytes. */
    static Localized tooLong(int length) {
        return new Localized(
                "消息长 " + length + " 字节，服务器内存不足",
                "a message of " + length + " bytes is too long for the memory of the server");
    }

    Localized reason() {
        return reason;
    }
}
