package org.gouji.lsp;

import com.google.gson.JsonParseException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Turns what went wrong into answers of one line; what nobody expected goes to the log with its trace. */
final class Failures {

    private Failures() {}

    /** A failure to be answered with a code. */
    static ResponseErrorException failure(ResponseErrorCode code, String reason) {
        return new ResponseErrorException(new ResponseError(code, reason, null));
    }

    static ResponseErrorException invalidParams(String reason) {
        return failure(ResponseErrorCode.InvalidParams, reason);
    }

    /** The answer for a failure. */
    static ResponseError error(String method, Throwable failure) {
        if (failure instanceof ResponseErrorException expected) {
            return expected.getResponseError();
        }
        if (failure instanceof JsonParseException) {
            return new ResponseError(ResponseErrorCode.InvalidParams, line(failure), null);
        }
        log(method, failure);
        return new ResponseError(ResponseErrorCode.InternalError, line(failure), null);
    }

    /** Writes a failure to the log, which is standard error. */
    static void log(String what, Throwable failure) {
        synchronized (System.err) {
            System.err.println("gouji: " + what);
            failure.printStackTrace();
        }
    }

    static void log(String what) {
        System.err.println("gouji: " + what);
    }

    /** What happened, in one line. */
    static String line(Throwable failure) {
        String message = failure.getMessage();
        String text = message == null ? "" : message.lines().findFirst().orElse("");
        return text.isBlank() ? failure.getClass().getSimpleName() : text;
    }
}
