package org.gouji.lsp.wire;

import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.gouji.text.Localized;

/** The reason why a request is answered with an error instead of a result. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ResponseErrorCode code;
    private final transient Localized reason;

    Refusal(ResponseErrorCode code, Localized reason) {
        super(reason.en(), null, false, false);
        this.code = code;
        this.reason = reason;
    }

    Refusal(ResponseErrorCode code, String zh, String en) {
        this(code, new Localized(zh, en));
    }

    ResponseErrorCode code() {
        return code;
    }

    /** One line for the client's user or its developer, in Chinese and English. */
    Localized reason() {
        return reason;
    }
}
