package org.gouji.lsp.wire;

import com.google.gson.JsonParseException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Turns what went wrong into answers of one line; what nobody expected goes to the log with its trace. */
public final class Failures {

    private Failures() {}

    /** A failure to be answered with a code. */
    public static Refusal failure(ResponseErrorCode code, String zh, String en) {
        return new Refusal(code, zh, en);
    }

    public static Refusal invalidParams(String zh, String en) {
        return failure(ResponseErrorCode.InvalidParams, zh, en);
    }

    /** Parameters that the types of the protocol refuse. */
    static Refusal misshapen(Throwable why) {
        String what = line(why.getCause() == null ? why : why.getCause());
        return invalidParams("params 不合协议：“" + what + "”", "params don't fit the protocol: " + what);
    }

    /** The answer for a failure. */
    static Refusal error(String method, Throwable failure) {
        if (failure instanceof Refusal expected) {
            return expected;
        }
        if (failure instanceof JsonParseException) {
            return misshapen(failure);
        }
        log(method, failure);
        String what = line(failure);
        return failure(ResponseErrorCode.InternalError, "服务器内部错误：“" + what + "”", "internal error: " + what);
    }

    /** Writes a failure to the log, which is standard error. */
    public static void log(String what, Throwable failure) {
        synchronized (System.err) {
            System.err.println("gouji: " + what);
            failure.printStackTrace();
        }
    }

    public static void log(String what) {
        System.err.println("gouji: " + what);
    }

    /** What happened, in one line. */
    public static String line(Throwable failure) {
        String message = failure.getMessage();
        String text = message == null ? "" : message.lines().findFirst().orElse("");
        return text.isBlank() ? failure.getClass().getSimpleName() : text;
    }
}
