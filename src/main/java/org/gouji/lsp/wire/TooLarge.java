package org.gouji.lsp.wire;

import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.gouji.diagnostic.Message;

/**
 * The refusal of a request about a document that is too large for the memory. Only the document's text is known, not
 * its analysis.
 */
public final class TooLarge extends Refusal {

    private static final long serialVersionUID = 1;

    public TooLarge() {
        super(
                ResponseErrorCode.RequestFailed,
                "文档太大，服务器内存不足",
                "the document is too large for the memory of the server");
    }

    /** The message that tells the user that a document is too large to be checked, and what to do. */
    public static Message explanation(String uri) {
        return Message.of(
                "文件太大，内存不足，无法检查：{0}。请把各份报告拆成单独的文件，或用更大的 -Xmx 启动服务器。",
                "The file is too large to be checked in the memory there is: {0}. Put each report into a file of its"
                        + " own, or start the server with a larger -Xmx.",
                uri);
    }
}
