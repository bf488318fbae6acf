package org.gouji.lsp.wire;

import com.google.gson.JsonParseException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Turns failures into error answers of one line; unexpected failures are also logged with their stack trace. */
public final class Failures {

    private Failures() {}

    /** The refusal of a request, with an error code and the reason in Chinese and English. */
    public static Refusal failure(ResponseErrorCode code, String zh, String en) {
        return new Refusal(code, zh, en);
    }

    public static Refusal invalidParams(String zh, String en) {
        return failure(ResponseErrorCode.InvalidParams, zh, en);
    }

    /** The refusal of parameters that don't fit the types of the protocol. */
    static Refusal misshapen(Throwable why) {
        String what = line(why.getCause() == null ? why : why.getCause());
        return invalidParams("params 不合协议：“" + what + "”", "params don't fit the protocol: " + what);
    }

    /** The error answer for a failure; an unexpected failure is logged. */
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

    /** Writes a failure and its stack trace to the log, which is standard error. */
    public static void log(String what, Throwable failure) {
        synchronized (System.err) {
            System.err.println("gouji: " + what);
            failure.printStackTrace();
        }
    }

    public static void log(String what) {
        System.err.println("gouji: " + what);
    }

    /** The first line of a failure's message, or the name of its class if that line is blank. */
    public static String line(Throwable failure) {
        String message = failure.getMessage();
        String text = message == null ? "" : message.lines().findFirst().orElse("");
        return text.isBlank() ? failure.getClass().getSimpleName() : text;
    }
}
