/**
 * Carries JSON-RPC messages over a pair of streams: frames, requests, answers, cancellation, progress and failures. It
 * may use {@code messages}, {@code diagnostic}, {@code syntax} and {@code text}, and knows neither reports nor
 * features.
 */
@NullMarked
package org.gouji.lsp.wire;

import org.jspecify.annotations.NullMarked;
